import type { Experiment } from '../list/experiment.js';
import { loseOneOfSeveral, loseReplies } from './lose-replies.js';

/** E4: the network loses what a broker answers after it has done what was asked; connections end, messages are late. */
export const lostReply: Experiment = {
  id: 'E4',
  name: 'reply to a produce request lost',
  guard: 'one send in flight, and a new producer after a failure',
  run: loseReplies,
  control: { name: 'several sends at once on one idempotent producer of kafkajs', run: loseOneOfSeveral },
};
