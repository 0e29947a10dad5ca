import type { CycleChangedV1 } from '@accord/contracts';

/** A cycle as the partnership last said it. */
export type KnownCycle = CycleChangedV1;
