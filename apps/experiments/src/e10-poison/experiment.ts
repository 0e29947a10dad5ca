import type { Experiment } from '../list/experiment.js';
import { poisonAggregates } from './poison-aggregates.js';
import { retryOrSkip } from './retry-or-skip.js';

/** E10: events that cannot be read, are of a version nobody knows, or make a handler throw, at every place of an aggregate. */
export const poisonedEvents: Experiment = {
  id: 'E10',
  name: 'poison at every place of an aggregate',
  guard: 'what fails parks its aggregate and nothing else; people release it in order',
  run: poisonAggregates,
  control: { name: 'a consumer that skips poison, and one that tries again for ever', run: retryOrSkip },
};
