import type { Experiment } from '../list/experiment.js';
import { runWrongClocks } from './run-wrong-clocks.js';

/** E12: the clocks of the processes are an hour early or late. */
export const wrongClocks: Experiment = {
  id: 'E12',
  name: 'clocks wrong by an hour',
  guard: 'the clock of the database alone times the lease',
  run: (context) => runWrongClocks(context, true),
  control: {
    name: 'each relay times the lease by its own clock, no gate',
    run: (context) => runWrongClocks(context, false),
  },
};
