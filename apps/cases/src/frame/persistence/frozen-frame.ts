import type { SamplingPlan, Stratum } from '@accord/contracts';

/** A frame as it was frozen; the cases that it holds are read one batch at a time. */
export interface FrozenFrame {
  readonly cycleId: string;
  readonly salt: string;
  readonly digest: string;
  readonly size: number;
  readonly strata: readonly Stratum[];
  readonly sampling: SamplingPlan;
  readonly frozenBy: string;
  readonly frozenAt: Date;
}
