import type { Experiment } from '../list/experiment.js';
import { killConsumers } from './kill-consumers.js';

/** E5: consumers are killed at every point of a slice, and at any moment. */
export const killedConsumer: Experiment = {
  id: 'E5',
  name: 'consumer killed',
  guard: 'effects, gate and offset are one transaction',
  run: (context) => killConsumers(context, true),
  control: { name: 'effects in a transaction of their own', run: (context) => killConsumers(context, false) },
};
