import type { DrawValue, Stratum } from '@accord/contracts';

/** That a sample was drawn, by which seed, and how it was allotted. */
export interface DrawRow {
  readonly cycleId: string;
  readonly seed: string;
  readonly values: readonly DrawValue[];
  readonly strata: readonly Stratum[];
  readonly drawnAt: Date;
}
