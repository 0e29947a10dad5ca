import { testExperiment } from '../list/test-experiment.js';
import { killedConsumer } from './experiment.js';

testExperiment(killedConsumer);
