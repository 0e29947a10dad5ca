import type { Stratum } from '@accord/contracts';

/** A frozen frame without its cases. */
export interface FrozenFrameResponse {
  readonly cycleId: string;
  readonly digest: string;
  readonly size: number;
  readonly strata: Stratum[];
  readonly frozenAt: string;
}
