import { testExperiment } from '../list/test-experiment.js';
import { offsetLoss } from './experiment.js';

testExperiment(offsetLoss);
