import { writersRace } from '../e01-writers-race/experiment.js';
import { killedRelay } from '../e02-killed-relay/experiment.js';
import { frozenLeader } from '../e03-frozen-leader/experiment.js';
import { lostReply } from '../e04-lost-reply/experiment.js';
import { killedConsumer } from '../e05-killed-consumer/experiment.js';
import { rebalanceStorm } from '../e06-rebalance-storm/experiment.js';
import { brokerCluster } from '../e07-broker-cluster/experiment.js';
import { databaseCrash } from '../e08-database-crash/experiment.js';
import { duplicateDelivery } from '../e09-duplicate-delivery/experiment.js';
import { poisonedEvents } from '../e10-poison/experiment.js';
import { offsetLoss } from '../e11-offset-loss/experiment.js';
import { wrongClocks } from '../e12-wrong-clocks/experiment.js';
import { tenantCrossover } from '../e13-tenant-crossover/experiment.js';
import { orderlyEnd } from '../e14-orderly-end/experiment.js';
import { longSoak } from '../e15-soak/experiment.js';
import { byteIdentity } from '../e16-byte-identity/experiment.js';
import type { Experiment } from './experiment.js';

/** Every experiment, in the order of the table. */
export const EXPERIMENTS: readonly Experiment[] = [
  writersRace,
  killedRelay,
  frozenLeader,
  lostReply,
  killedConsumer,
  rebalanceStorm,
  brokerCluster,
  databaseCrash,
  duplicateDelivery,
  poisonedEvents,
  offsetLoss,
  wrongClocks,
  tenantCrossover,
  orderlyEnd,
  longSoak,
  byteIdentity,
];
