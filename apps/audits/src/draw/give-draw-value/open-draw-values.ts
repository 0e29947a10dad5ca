import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere } from '@accord/service';
import { CycleDirectory } from '../../cycle/cycle-directory.js';
import { DrawMilestones } from '../persistence/draw-milestones.js';
import { DrawValues, type GivenValue } from '../persistence/draw-values.js';

/** When values may be given: all frames are frozen, so that nobody can choose a frame for a value, and none is drawn yet. */
@Injectable()
export class OpenDrawValues {
  constructor(
    private readonly cycles: CycleDirectory,
    private readonly milestones: DrawMilestones,
    private readonly values: DrawValues,
  ) {}

  async assertOpen(tx: ScopeTransaction, cycleId: string): Promise<void> {
    const cycle = await this.cycles.require(tx, cycleId);
    if (!cycle.authorities.includes(tx.scope)) throw notHere();
    if (!(await this.milestones.reached(tx, cycleId)).has('frames-frozen')) {
      throw new DomainError(
        'conflict',
        'frames-not-frozen',
        'A value can be given once every authority has frozen its frame. Come back when the page of the draw says so.',
      );
    }
    if (cycle.state !== 'sampling') {
      throw new DomainError('conflict', 'not-sampling', 'This cycle draws no sample now, so no value is needed.');
    }
  }

  /** Answers whether it is the first one. */
  give(tx: ScopeTransaction, cycleId: string, given: GivenValue): Promise<boolean> {
    return this.values.give(tx, cycleId, given);
  }
}
