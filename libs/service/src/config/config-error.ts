/** The environment cannot be used. Names every variable that is wrong, never what was in it. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment cannot be used. Correct these and start again:\n  - ${problems.join('\n  - ')}`);
    this.name = 'ConfigError';
  }
}
