import { Injectable } from '@nestjs/common';
import type { DrawValue } from '@accord/contracts';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { FrozenFrame } from '../../frame/persistence/frozen-frame.js';
import { CasePseudonyms } from '../case-pseudonyms.js';
import { allocate } from '../domain/allocate.js';
import { seedOf } from '../seed-of.js';
import { Samples, type NewDrawnCase } from '../persistence/samples.js';
import { StratumOrder } from '../stratum-order.js';

type Picked = Pick<NewDrawnCase, 'frameCaseId' | 'stratum' | 'rank'>;

/** Draws the sample that frame and values make; a frame with fewer cases than asked for is drawn whole. */
@Injectable()
export class DrawSample {
  constructor(
    private readonly samples: Samples,
    private readonly order: StratumOrder,
    private readonly pseudonyms: CasePseudonyms,
  ) {}

  async execute(tx: ScopeTransaction, frame: FrozenFrame, values: readonly DrawValue[], at: Date): Promise<void> {
    const { cycleId } = frame;
    const seed = seedOf(frame.digest, values);
    const strata = allocate(frame.sampling.cases, frame.strata);
    await this.samples.addDraw(tx, { cycleId, seed, values, strata, drawnAt: at });
    const picked: Picked[] = [];
    for (const { name: stratum, allocated } of strata) {
      const order = allocated > 0 ? await this.order.of(tx, cycleId, { seed, stratum }) : [];
      const first = order.slice(0, allocated);
      picked.push(...first.map(({ id: frameCaseId }, index) => ({ frameCaseId, stratum, rank: index + 1 })));
    }
    const names = await this.pseudonyms.next(tx, cycleId, picked.length, []);
    for (const [index, one] of picked.entries())
      await this.samples.addCase(tx, { id: newId(), cycleId, pseudonym: names[index] ?? '', ...one }, at);
  }
}
