import type { Experiment } from '../list/experiment.js';
import { killRelays } from './kill-relays.js';

/** E2: relays are killed at every point of their work, also between the broker's answer and the cursor's update. */
export const killedRelay: Experiment = {
  id: 'E2',
  name: 'relay killed',
  guard: 'the cursor moves only after the broker answered; the gate drops what is sent twice',
  run: (context) => killRelays(context, true),
  control: { name: 'without the gate', run: (context) => killRelays(context, false) },
};
