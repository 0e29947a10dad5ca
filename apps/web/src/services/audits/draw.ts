import type { CycleState, DrawValue, SampledCase, SamplingPlan, Stratum } from '@accord/contracts';

/** What an authority has to do next in a draw. */
export type DrawTask = 'freeze-frame' | 'give-value' | 'draw' | 'nothing' | 'not-known';

/** One authority's part in a draw. */
export interface AuthorityDraw {
  readonly authority: string;
  readonly task: DrawTask;
  readonly frame: { readonly digest: string; readonly size: number; readonly strata: readonly Stratum[] } | null;
  readonly value: 'not-given' | 'given' | 'published' | 'not-known';
  readonly valueText: string | null;
  readonly isValueChanged: boolean;
  readonly sample: {
    readonly seed: string;
    readonly size: number;
    readonly strata: readonly Stratum[];
    readonly cases: readonly SampledCase[];
  } | null;
  readonly isSeedRight: boolean | null;
}

/** A drawn case of one's own authority. */
export interface OwnDrawnCase extends SampledCase {
  readonly drawnCaseId: string;
  readonly team: string;
}

/** Where the draw of a cycle stands. */
export interface DrawStatus {
  readonly cycleId: string;
  readonly code: string;
  readonly theme: string;
  readonly state: CycleState;
  readonly sampling: SamplingPlan;
  readonly stage: 'not-begun' | 'freezing' | 'values' | 'drawing' | 'drawn';
  readonly own: string | null;
  readonly authorities: readonly AuthorityDraw[];
  readonly values: readonly DrawValue[];
  readonly cases: readonly OwnDrawnCase[];
}
