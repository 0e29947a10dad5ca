import type { Experiment } from '../list/experiment.js';
import { soak } from './soak.js';

/** E15: half an hour at half of what the processes can do (`--minutes=30`); in the whole list it is shorter. */
export const longSoak: Experiment = {
  id: 'E15',
  name: 'soak at half capacity',
  guard: 'nothing is kept of what was published and applied',
  run: (context) => soak(context, []),
  control: {
    name: 'a consumer that keeps what it applied',
    run: (context) => soak({ ...context, size: 'quick', minutes: 1 }, ['forgetting']),
  },
};
