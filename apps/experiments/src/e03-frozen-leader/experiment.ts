import type { Experiment } from '../list/experiment.js';
import { freezeLeaders } from './freeze-leaders.js';

/** E3: the relay that leads is frozen with a batch in its hands, past its lease, and thawed once another one leads. */
export const frozenLeader: Experiment = {
  id: 'E3',
  name: 'leader frozen past its lease',
  guard: 'every write of the cursor names the epoch; the gate drops what is sent late',
  run: (context) => freezeLeaders(context, true),
  control: { name: 'no epoch in the update, no gate', run: (context) => freezeLeaders(context, false) },
};
