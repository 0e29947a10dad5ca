/** A transaction was used after its `UnitOfWork.run` ended: a promise was not awaited, or the transaction was kept. */
export class TransactionOverError extends Error {
  constructor() {
    super('This transaction is over; nothing can run in it any more');
    this.name = 'TransactionOverError';
  }
}
