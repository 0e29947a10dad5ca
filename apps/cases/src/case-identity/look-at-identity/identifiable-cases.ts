import { Injectable } from '@nestjs/common';
import type { CycleState } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import { KnownCycles } from '../../cycle/known-cycles.js';
import type { DrawnCaseRow } from '../../sample/persistence/drawn-case-row.js';
import { Samples } from '../../sample/persistence/samples.js';
import { isConcerned, type Asker } from '../domain/is-concerned.js';
import { ConcernedPeople } from '../persistence/concerned-people.js';

/** Until its results are reported a case is worked on; afterwards nobody needs to know any more who the child is. */
const WORKED_ON: readonly CycleState[] = ['sampling', 'fieldwork', 'moderation', 'findings'];

/** A drawn case, and whether the one who asks may know which child it is about. */
export interface AskedCase {
  readonly drawn: DrawnCaseRow;
  readonly isAllowed: boolean;
}

/** Decides who may know which child a drawn case is about. */
@Injectable()
export class IdentifiableCases {
  constructor(
    private readonly samples: Samples,
    private readonly cycles: KnownCycles,
    private readonly concerned: ConcernedPeople,
  ) {}

  async find(tx: ScopeTransaction, drawnCaseId: string, asker: Asker): Promise<AskedCase | undefined> {
    const drawn = await this.samples.find(tx, drawnCaseId);
    if (!drawn) return undefined;
    const cycle = await this.cycles.find(tx, drawn.cycleId);
    const isWorkedOn = cycle !== undefined && WORKED_ON.includes(cycle.state) && drawn.replacedBy === null;
    return { drawn, isAllowed: isWorkedOn && isConcerned(asker, await this.concerned.of(tx, drawnCaseId)) };
  }
}
