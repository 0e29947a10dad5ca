import type { CycleState, DrawValue, SamplingPlan } from '@accord/contracts';
import type { AuditedCase } from '../../audited-case/audited-case.js';
import type { DrawStage, DrawTask } from '../domain/draw-stage.js';
import type { SharedFrame } from '../persistence/shared-frame.js';
import type { SharedSample } from '../persistence/shared-sample.js';

/** One authority's part in a draw, as far as the asking scope may know it now. */
export interface AuthorityDraw {
  readonly authority: string;
  readonly task: DrawTask;
  readonly frame: Omit<SharedFrame, 'authority'> | null;
  /** Given, though perhaps not public yet; `not-known` where the asking scope cannot know. */
  readonly value: 'not-given' | 'given' | 'published' | 'not-known';
  /** Once published; before, only to those who gave it. */
  readonly valueText: string | null;
  /** The published value is not the one that was given here: somebody changed it on the way. */
  readonly isValueChanged: boolean;
  readonly sample: Omit<SharedSample, 'authority' | 'digest'> | null;
  /** Whether the seed is what digest and values make it; nothing before there is one. */
  readonly isSeedRight: boolean | null;
}

/** Where the draw of a cycle stands. */
export interface DrawStatusResponse {
  readonly cycleId: string;
  readonly code: string;
  readonly theme: string;
  readonly state: CycleState;
  readonly sampling: SamplingPlan;
  readonly stage: DrawStage;
  /** The authority whose scope this is; nothing in the joint scope. */
  readonly own: string | null;
  readonly authorities: readonly AuthorityDraw[];
  /** Published values in the order in which they make a seed. */
  readonly values: readonly DrawValue[];
  /** In an authority, its own drawn cases. */
  readonly cases: readonly AuditedCase[];
}
