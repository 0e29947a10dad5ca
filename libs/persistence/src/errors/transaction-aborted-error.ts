/** COMMIT was answered with ROLLBACK: a statement failed and the work carried on as if it had not. Nothing was written. */
export class TransactionAbortedError extends Error {
  constructor() {
    super('The transaction was rolled back: one of its statements had failed before COMMIT');
    this.name = 'TransactionAbortedError';
  }
}
