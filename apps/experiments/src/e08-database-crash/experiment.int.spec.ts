import { testExperiment } from '../list/test-experiment.js';
import { databaseCrash } from './experiment.js';

testExperiment(databaseCrash);
