/** A command of operations was called in a way that cannot be meant; says what is wrong and how it is called. */
export class UsageError extends Error {
  constructor(problems: readonly string[], usage: string) {
    super([...problems, `Usage: ${usage}`].join('\n'));
    this.name = 'UsageError';
  }
}
