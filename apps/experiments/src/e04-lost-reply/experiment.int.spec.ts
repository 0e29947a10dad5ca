import { testExperiment } from '../list/test-experiment.js';
import { lostReply } from './experiment.js';

testExperiment(lostReply);
