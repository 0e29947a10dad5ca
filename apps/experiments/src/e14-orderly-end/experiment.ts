import type { Experiment } from '../list/experiment.js';
import { endUnderLoad, leaveAtOnce } from './end-under-load.js';

/** E14: relay and consumer are asked to end while there is much to do, as in every deployment. */
export const orderlyEnd: Experiment = {
  id: 'E14',
  name: 'asked to end under load',
  guard: 'whoever is asked to end finishes its slice or batch first; the offset comes with the effects',
  run: endUnderLoad,
  control: { name: 'ends at once, effects after the offset', run: leaveAtOnce },
};
