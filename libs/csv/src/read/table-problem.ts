/** What is wrong with a table, where, and what to do. Holds no value of a cell: tables are full of people's data. */
export interface TableProblem {
  /** Counts records, the header being line 1. Absent when it is about the file as a whole. */
  readonly line?: number;
  /** The column as the table's shape calls it. */
  readonly column?: string;
  readonly problem: string;
  readonly whatToDo: string;
}
