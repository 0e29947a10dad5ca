import { testExperiment } from '../list/test-experiment.js';
import { orderlyEnd } from './experiment.js';

testExperiment(orderlyEnd);
