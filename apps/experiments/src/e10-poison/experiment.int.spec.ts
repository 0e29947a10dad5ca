import { testExperiment } from '../list/test-experiment.js';
import { poisonedEvents } from './experiment.js';

testExperiment(poisonedEvents);
