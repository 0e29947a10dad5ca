import { testExperiment } from '../list/test-experiment.js';
import { frozenLeader } from './experiment.js';

testExperiment(frozenLeader);
