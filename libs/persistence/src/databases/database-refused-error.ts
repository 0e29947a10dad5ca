/** A database is not the one, or not in the state, that a service may work with. Each problem says what to correct. */
export class DatabaseRefusedError extends Error {
  constructor(
    login: string,
    readonly problems: readonly string[],
  ) {
    super(`Accord does not start on this database as ${login}:\n  - ${problems.join('\n  - ')}`);
    this.name = 'DatabaseRefusedError';
  }
}
