import type { Day } from '@accord/kernel';
import { cellProblem, type TableEntry, type TableProblem, type TableRow } from '@accord/csv';
import { plainText } from '../domain/plain-text.js';
import { readRegisteredCase, type RegisterCells } from '../domain/read-registered-case.js';
import { REGISTER_COLUMNS } from '../domain/register-columns.js';
import type { CaseCipher } from '../persistence/case-cipher.js';
import type { StagedRow } from '../persistence/register-staging.js';
import { ProblemList } from './problem-list.js';

/** Checks a register record by record and seals what is right. Once something is wrong it only goes on to find the rest of it. */
export class RegisterCheck {
  readonly problems = new ProblemList();
  readonly warnings: TableProblem[] = [];
  rows = 0;

  constructor(
    private readonly cipher: CaseCipher,
    private readonly today: Day,
  ) {}

  /** The record as it is to be staged; nothing when it has no case id or is no record. */
  take(entry: TableEntry): StagedRow | undefined {
    if (entry.kind === 'row') return this.row(entry);
    if (entry.kind === 'warning') this.warnings.push(entry.problem);
    else this.problems.add(entry.problem);
    if (entry.problem.line !== undefined && entry.problem.line > 1) this.rows += 1;
    return undefined;
  }

  private row({ line, values }: TableRow): StagedRow | undefined {
    this.rows += 1;
    const read = readRegisteredCase(this.cellsOf(line, values), this.today);
    if ('case' in read && this.problems.isEmpty) return { line, ...this.cipher.seal(read.case) };
    this.problems.add(...read.problems.map((problem) => ({ line, ...problem })));
    const caseId = plainText(values[0] ?? '');
    return caseId === '' ? undefined : { line, caseIndex: this.cipher.indexOf(caseId) };
  }

  /** The cells that can be read as values at all. */
  private cellsOf(line: number, values: readonly string[]): RegisterCells {
    const cells: Record<string, string> = {};
    REGISTER_COLUMNS.forEach((column, index) => {
      const value = values[index] ?? '';
      const problem = cellProblem(value);
      if (problem) this.problems.add({ line, column, ...problem });
      else cells[column] = value;
    });
    return cells;
  }
}
