import type { Experiment } from '../list/experiment.js';
import { breakBrokers } from './break-brokers.js';
import { trustLeader } from './trust-leader.js';

/** E7: three brokers are restarted in turn, the leader is killed, and is killed while the others stand still. */
export const brokerCluster: Experiment = {
  id: 'E7',
  name: 'three brokers restarted and killed',
  guard: 'acknowledged is what two of three brokers have (acks all, min.insync.replicas 2)',
  run: breakBrokers,
  control: { name: "acks=1: the leader's word alone", run: trustLeader },
};
