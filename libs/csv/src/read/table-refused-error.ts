import type { TableProblem } from './table-problem.js';

/** Reading cannot go on: thrown inside the reader, which turns it into the last entry. */
export class TableRefusedError extends Error {
  constructor(readonly problem: TableProblem) {
    super(problem.problem);
    this.name = 'TableRefusedError';
  }
}
