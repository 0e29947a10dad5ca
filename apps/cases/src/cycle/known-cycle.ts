import type { CycleChangedV1, SamplingPlan } from '@accord/contracts';

/** A cycle of the partnership as `cases` knows it. */
export type KnownCycle = CycleChangedV1;

/** A cycle of which this authority draws cases. */
export type DrawingCycle = KnownCycle & { readonly sampling: SamplingPlan };
