import type { RegisterColumn } from './register-columns.js';

/** What is wrong with the value of one column, without that value, and what to do. */
export interface ColumnProblem {
  readonly column: RegisterColumn;
  readonly problem: string;
  readonly whatToDo: string;
}
