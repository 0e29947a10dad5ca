/** The people cannot be imported; every problem is listed with the line of the person it is about. Nothing was written. */
export class PeopleImportError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Nobody was imported. Correct these and run it again:\n  - ${problems.join('\n  - ')}`);
    this.name = 'PeopleImportError';
  }
}
