import type { Experiment } from './experiment.js';
import { duplicateDelivery } from '../e09-duplicate-delivery/experiment.js';

/** Every experiment, in the order of the table. */
export const EXPERIMENTS: readonly Experiment[] = [duplicateDelivery];
