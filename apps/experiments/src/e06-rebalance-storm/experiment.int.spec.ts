import { testExperiment } from '../list/test-experiment.js';
import { rebalanceStorm } from './experiment.js';

testExperiment(rebalanceStorm);
