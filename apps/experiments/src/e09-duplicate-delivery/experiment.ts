import type { Experiment } from '../list/experiment.js';
import { redeliver } from './redeliver.js';

/** E9: a tenth of the history comes a second time, at random and long after it was new. */
export const duplicateDelivery: Experiment = {
  id: 'E9',
  name: 'duplicate and stale delivery',
  guard: 'the gate: the last number of each aggregate, in the transaction of the effect',
  run: (context) => redeliver(context, true),
  control: { name: 'without the gate', run: (context) => redeliver(context, false) },
};
