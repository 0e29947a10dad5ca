import { StatementFailedError } from '../errors/statement-failed-error.js';

const DIVISION_BY_ZERO = '22012';

/**
 * The statement (one that returns rows), failing when it returns none: it changed nothing, as a version has moved on. Since
 * PostgreSQL itself fails the transaction, COMMIT can travel in the same flight; looking at the answer first would take
 * another round trip, with the row locked meanwhile.
 */
export function requireRow(sql: string): string {
  return `WITH required AS (${sql}) SELECT 1 / count(*) FROM required`;
}

/** Whether a statement failed because of `requireRow`. */
export function isRowMissing(error: unknown): boolean {
  return error instanceof StatementFailedError && error.sqlState === DIVISION_BY_ZERO;
}
