import { testExperiment } from '../list/test-experiment.js';
import { duplicateDelivery } from './experiment.js';

testExperiment(duplicateDelivery);
