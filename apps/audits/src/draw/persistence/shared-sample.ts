import type { SampledCase, Stratum } from '@accord/contracts';

/** An authority's sample as far as others may know it. */
export interface SharedSample {
  readonly authority: string;
  readonly digest: string;
  readonly seed: string;
  readonly size: number;
  readonly strata: readonly Stratum[];
  readonly cases: readonly SampledCase[];
}
