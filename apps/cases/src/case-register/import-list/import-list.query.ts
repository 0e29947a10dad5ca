import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, PAGE_SIZE, pageOf, trailOf, type Caller, type PageQuery } from '@accord/service';
import { InterruptedImports } from '../import-register/interrupted-imports.js';
import { IMPORT_COLUMNS, IMPORTS_AND_IMPORTERS, toListedImport, type ImportRow } from '../persistence/import-row.js';
import type { ImportListResponse, RegisterStatusResponse } from './import-list.response.js';

const LIST = `SELECT ${IMPORT_COLUMNS} FROM ${IMPORTS_AND_IMPORTERS}
  ORDER BY import.started_at DESC, import.id LIMIT $1 OFFSET $2`;

const STATUS = `SELECT count(*) FILTER (WHERE gone_at IS NULL)::int AS cases,
  count(*) FILTER (WHERE gone_at IS NOT NULL)::int AS gone FROM register_case`;

/** Reads what was imported when, and how many cases the register holds. */
@Injectable()
export class ImportListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly interrupted: InterruptedImports,
  ) {}

  async execute(caller: Caller, query: PageQuery, at: Date): Promise<ImportListResponse> {
    await this.interrupted.settle(caller.scope);
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-register-imports', 'register-import'));
      const [[status], [counted], rows] = await Promise.all([
        tx.query<RegisterStatusResponse>(STATUS),
        tx.query<{ total: number }>('SELECT count(*)::int AS total FROM register_import'),
        tx.query<ImportRow>(LIST, [PAGE_SIZE, query.offset]),
      ]);
      const page = pageOf(rows.map(toListedImport), counted?.total ?? 0, query);
      return { register: status ?? { cases: 0, gone: 0 }, ...page };
    });
  }
}
