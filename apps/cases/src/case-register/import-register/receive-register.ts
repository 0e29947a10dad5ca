import { Inject, Injectable } from '@nestjs/common';
import { dayOf, type Clock, type Scope } from '@accord/kernel';
import { readTable, type TableProblem } from '@accord/csv';
import { KeyRing, UnitOfWork } from '@accord/persistence';
import { CLOCK } from '@accord/service';
import { REGISTER_COLUMNS } from '../domain/register-columns.js';
import { CaseCipher } from '../persistence/case-cipher.js';
import type { ImportFaults } from '../persistence/register-imports.repository.js';
import type { DoubleLine } from '../persistence/register-staging.js';
import { RegisterStore } from '../persistence/register-store.js';
import { MOST_PROBLEMS } from './problem-list.js';
import { RegisterCheck } from './register-check.js';
import { StagingWriter } from './staging-writer.js';
import type { UploadStream } from './upload-stream.js';

/** Most bytes of a register. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** An import to receive a file for. */
export interface ReceivingImport {
  readonly scope: Scope;
  readonly importId: string;
  readonly at: Date;
}

/** What came of it: so many rows wait to be applied, or none as something is wrong. */
export interface ReceivedRegister {
  readonly state: 'applying' | 'refused';
  readonly rows: number;
}

/** Reads, checks and stages a register while it arrives. With anything wrong nothing stays of it but what is wrong. */
@Injectable()
export class ReceiveRegister {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: RegisterStore,
    private readonly ring: KeyRing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(receiving: ReceivingImport, upload: UploadStream): Promise<ReceivedRegister> {
    const { scope, importId, at } = receiving;
    const check = new RegisterCheck(new CaseCipher(await this.ring.keysOf(scope)), dayOf(at));
    const progress = () => ({ rows: check.rows, bytes: upload.bytes });
    const writer = new StagingWriter({ work: this.work, ...this.store }, { scope, importId, progress });
    for await (const entry of readTable(upload.read(), { columns: REGISTER_COLUMNS, maxBytes: MOST_BYTES })) {
      const row = check.take(entry);
      if (row) await writer.add(row);
    }
    await writer.end();
    await upload.drain(MOST_BYTES);
    return { state: await this.conclude(receiving, check), rows: check.rows };
  }

  private conclude({ scope, importId }: ReceivingImport, check: RegisterCheck): Promise<'applying' | 'refused'> {
    const { staging, imports } = this.store;
    return this.work.run(scope, async (tx) => {
      const { lines, total } = await staging.doubles(tx, importId, MOST_PROBLEMS);
      const faults: ImportFaults = check.problems.with(lines.map(doubleProblem), total);
      if (faults.total === 0) {
        await imports.startApplying(tx, importId, check.warnings);
        return 'applying';
      }
      await imports.refused(tx, importId, faults, this.clock.now());
      await staging.clear(tx, importId);
      return 'refused';
    });
  }
}

function doubleProblem({ line, first }: DoubleLine): TableProblem {
  return {
    line,
    column: 'Case ID',
    problem: `already on line ${first}`,
    whatToDo: 'Leave one line for each case.',
  };
}
