import { Injectable } from '@nestjs/common';
import { publishedGradesImportedV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { AccessTrail, trailOf, type CommandContext } from '@accord/service';
import type { ReadGrade } from './import-published-grades/grade-rows.js';
import { PublishedGrades } from './persistence/published-grades.js';

/** What was read of a table for a cycle. */
export interface NewImport {
  readonly importId: string;
  readonly cycleId: string;
  readonly grades: readonly ReadGrade[];
}

/** Writes an import with what goes with it: the trail and the event. */
@Injectable()
export class GradeImports {
  constructor(
    private readonly published: PublishedGrades,
    private readonly outbox: Outbox,
    private readonly trail: AccessTrail,
  ) {}

  /** Answers the number of the import in its cycle. */
  async record(tx: ScopeTransaction, added: NewImport, { caller, at }: CommandContext): Promise<number> {
    const { importId, cycleId, grades } = added;
    const number = await this.published.add(tx, { ...added, at, by: caller.personId });
    const data = { cycleId, importId, grades: grades.map(({ line: _line, ...grade }) => grade) };
    this.outbox.record(tx, publishedGradesImportedV1, {
      aggregateId: cycleId,
      at,
      data,
    });
    this.trail.record(tx, trailOf(caller, at, 'import-published-grades', 'cycle', cycleId));
    return number;
  }
}
