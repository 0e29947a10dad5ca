import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere } from '@accord/service';
import { KnownCycles } from '../../cycle/known-cycles.js';
import { CasePseudonyms } from '../case-pseudonyms.js';
import { assertReplaceable, nextInOrder } from '../domain/replacement-rules.js';
import type { DrawnCaseRow } from '../persistence/drawn-case-row.js';
import { Samples, type NewDrawnCase } from '../persistence/samples.js';
import { StratumOrder } from '../stratum-order.js';

/** Finds and records the case that takes another one's place. */
@Injectable()
export class Replacements {
  constructor(
    private readonly cycles: KnownCycles,
    private readonly samples: Samples,
    private readonly order: StratumOrder,
    private readonly pseudonyms: CasePseudonyms,
  ) {}

  /** The case that is to be replaced, no other replacement of the cycle being under way. */
  async require(tx: ScopeTransaction, drawnCaseId: string): Promise<DrawnCaseRow> {
    const seen = await this.samples.find(tx, drawnCaseId);
    if (!seen) throw notHere();
    await this.samples.lock(tx, seen.cycleId);
    const one = (await this.samples.find(tx, drawnCaseId)) ?? seen;
    assertReplaceable((await this.cycles.requireDrawing(tx, one.cycleId)).state, one);
    return one;
  }

  /** Draws the next one of the same stratum. */
  async drawNext(tx: ScopeTransaction, { cycleId, stratum }: DrawnCaseRow, at: Date): Promise<NewDrawnCase> {
    const draw = await this.samples.findDraw(tx, cycleId);
    if (!draw) throw notHere();
    const drawn = await this.samples.ofCycle(tx, cycleId);
    const order = await this.order.of(tx, cycleId, { seed: draw.seed, stratum });
    const { one, rank } = nextInOrder(
      order,
      drawn.filter((other) => other.stratum === stratum),
      stratum,
    );
    const [pseudonym = ''] = await this.pseudonyms.next(
      tx,
      cycleId,
      1,
      drawn.map((other) => other.pseudonym),
    );
    const next = { id: newId(), cycleId, frameCaseId: one.id, pseudonym, stratum, rank };
    await this.samples.addCase(tx, next, at);
    return next;
  }
}
