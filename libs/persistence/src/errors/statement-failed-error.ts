/**
 * PostgreSQL refused a statement for a reason that nobody expected: a mistake in code. Carries where, never what: the
 * driver's own message, detail and parameters hold personal data.
 */
export class StatementFailedError extends Error {
  constructor(
    readonly sqlState: string,
    readonly table?: string,
    readonly constraint?: string,
  ) {
    const place = [table && `table ${table}`, constraint && `constraint ${constraint}`].filter(Boolean).join(', ');
    super(`PostgreSQL refused a statement with ${sqlState}${place && ` (${place})`}`);
    this.name = 'StatementFailedError';
  }
}
