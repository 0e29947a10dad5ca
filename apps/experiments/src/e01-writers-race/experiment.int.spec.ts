import { testExperiment } from '../list/test-experiment.js';
import { writersRace } from './experiment.js';

testExperiment(writersRace);
