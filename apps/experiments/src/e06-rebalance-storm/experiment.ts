import type { Experiment } from '../list/experiment.js';
import { stormMembers } from './storm-members.js';

/** E6: members come and go every two seconds; one is frozen with a slice in its hands, given up by the group, and wakes. */
export const rebalanceStorm: Experiment = {
  id: 'E6',
  name: 'rebalance storm with a zombie',
  guard: 'stored offset and gate, compared in the transaction of each slice',
  run: (context) => stormMembers(context, []),
  control: {
    name: 'a member that compares nothing with what is stored',
    run: (context) => stormMembers({ ...context, size: 'quick' }, ['fence', 'gate']),
  },
};
