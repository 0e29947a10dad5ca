import { Inject, Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { describeScope, type Partnership } from '@accord/partnership';
import type { ScopeTransaction } from '@accord/persistence';
import { PARTNERSHIP } from '@accord/service';
import { KnownCycles } from '../cycle/known-cycles.js';
import { newPseudonyms } from './domain/pseudonyms.js';

/** Names cases for one cycle, by chance. */
@Injectable()
export class CasePseudonyms {
  constructor(
    @Inject(PARTNERSHIP) private readonly partnership: Partnership,
    private readonly cycles: KnownCycles,
  ) {}

  async next(tx: ScopeTransaction, cycleId: string, wanted: number, taken: readonly string[]): Promise<string[]> {
    const { code } = await this.cycles.requireDrawing(tx, cycleId);
    const { pseudonymPrefix: prefix = tx.scope.slice(0, 3).toUpperCase() } = describeScope(this.partnership, tx.scope);
    return newPseudonyms({ prefix, code }, wanted, new Set(taken), (below) => randomInt(below));
  }
}
