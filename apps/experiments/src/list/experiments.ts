import { writersRace } from '../e01-writers-race/experiment.js';
import { killedRelay } from '../e02-killed-relay/experiment.js';
import { frozenLeader } from '../e03-frozen-leader/experiment.js';
import { killedConsumer } from '../e05-killed-consumer/experiment.js';
import { databaseCrash } from '../e08-database-crash/experiment.js';
import { duplicateDelivery } from '../e09-duplicate-delivery/experiment.js';
import { wrongClocks } from '../e12-wrong-clocks/experiment.js';
import { orderlyEnd } from '../e14-orderly-end/experiment.js';
import { byteIdentity } from '../e16-byte-identity/experiment.js';
import type { Experiment } from './experiment.js';

/** Every experiment, in the order of the table. */
export const EXPERIMENTS: readonly Experiment[] = [
  writersRace,
  killedRelay,
  frozenLeader,
  killedConsumer,
  databaseCrash,
  duplicateDelivery,
  wrongClocks,
  orderlyEnd,
  byteIdentity,
];
