import type { Stratum } from '@accord/contracts';

/** An authority's frame as far as others may know it. */
export interface SharedFrame {
  readonly authority: string;
  readonly digest: string;
  readonly size: number;
  readonly strata: readonly Stratum[];
}
