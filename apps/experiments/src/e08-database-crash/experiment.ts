import type { Experiment } from '../list/experiment.js';
import { crashDatabase } from './crash-database.js';

/** E8: PostgreSQL ends as in a crash and comes back, and connections are cut in the middle of COMMIT. */
export const databaseCrash: Experiment = {
  id: 'E8',
  name: 'database crashes, COMMIT cut',
  guard: 'a command whose outcome is unknown is sent again under its own id',
  run: (context) => crashDatabase(context, 'same-id'),
  control: { name: 'sent again under a new id', run: (context) => crashDatabase(context, 'new-id') },
};
