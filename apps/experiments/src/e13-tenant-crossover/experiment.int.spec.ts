import { testExperiment } from '../list/test-experiment.js';
import { tenantCrossover } from './experiment.js';

testExperiment(tenantCrossover);
