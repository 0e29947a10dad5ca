import { Injectable } from '@nestjs/common';
import type { DrawValue } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import { DrawFrames } from '../persistence/draw-frames.js';
import { DrawMilestones, type DrawMilestone } from '../persistence/draw-milestones.js';
import { DrawSamples } from '../persistence/draw-samples.js';
import { DrawValues } from '../persistence/draw-values.js';
import type { SharedFrame } from '../persistence/shared-frame.js';
import type { SharedSample } from '../persistence/shared-sample.js';

/** Everything that a scope holds of the draw of a cycle. */
export interface HeldFacts {
  readonly frames: readonly SharedFrame[];
  readonly given: readonly DrawValue[];
  readonly published: readonly DrawValue[];
  readonly samples: readonly SharedSample[];
  readonly milestones: ReadonlySet<DrawMilestone>;
}

/** Reads what a scope holds of a draw. */
@Injectable()
export class DrawFactsQuery {
  constructor(
    private readonly frames: DrawFrames,
    private readonly values: DrawValues,
    private readonly samples: DrawSamples,
    private readonly milestones: DrawMilestones,
  ) {}

  async read(tx: ScopeTransaction, cycleId: string): Promise<HeldFacts> {
    const [frames, given, published, samples, milestones] = await Promise.all([
      this.frames.ofCycle(tx, cycleId),
      this.values.given(tx, cycleId),
      this.values.published(tx, cycleId),
      this.samples.ofCycle(tx, cycleId),
      this.milestones.reached(tx, cycleId),
    ]);
    return { frames, given, published, samples, milestones };
  }
}
