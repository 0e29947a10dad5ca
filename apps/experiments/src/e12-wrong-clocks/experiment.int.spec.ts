import { testExperiment } from '../list/test-experiment.js';
import { wrongClocks } from './experiment.js';

testExperiment(wrongClocks);
