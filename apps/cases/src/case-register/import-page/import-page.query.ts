import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, notHere, trailOf, type Caller } from '@accord/service';
import { InterruptedImports } from '../import-register/interrupted-imports.js';
import { IMPORT_COLUMNS, IMPORTS_AND_IMPORTERS, toListedImport, type ImportRow } from '../persistence/import-row.js';
import type { ImportPageResponse, ImportProblemResponse } from './import-page.response.js';

type Row = ImportRow & {
  readonly problems: readonly Partial<ImportProblemResponse>[];
  readonly warnings: readonly Partial<ImportProblemResponse>[];
};

const ONE = `SELECT ${IMPORT_COLUMNS}, import.problems, import.warnings FROM ${IMPORTS_AND_IMPORTERS} WHERE import.id = $1`;

/** Reads how far an import is, what it did, or what was wrong. */
@Injectable()
export class ImportPageQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly interrupted: InterruptedImports,
  ) {}

  async execute(caller: Caller, id: string, at: Date): Promise<ImportPageResponse> {
    await this.interrupted.settle(caller.scope);
    return this.work.run(caller.scope, async (tx) => {
      const [row] = await tx.query<Row>(ONE, [id]);
      if (!row) throw notHere();
      this.trail.record(tx, trailOf(caller, at, 'look-at-register-import', 'register-import', id));
      return {
        ...toListedImport(row),
        problems: row.problems.map(toProblem),
        warnings: row.warnings.map(toProblem),
      };
    });
  }
}

function toProblem({
  line,
  column,
  problem = '',
  whatToDo = '',
}: Partial<ImportProblemResponse>): ImportProblemResponse {
  return { line: line ?? null, column: column ?? null, problem, whatToDo };
}
