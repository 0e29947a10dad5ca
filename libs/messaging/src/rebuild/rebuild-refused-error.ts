/** A projection cannot be rebuilt as things are; every reason says what to do. Nothing was changed. */
export class RebuildRefusedError extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'RebuildRefusedError';
  }
}
