import { testExperiment } from '../list/test-experiment.js';
import { killedRelay } from './experiment.js';

testExperiment(killedRelay);
