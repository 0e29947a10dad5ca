import { randomBytes } from 'node:crypto';

/** The marks of one test's commands: each says what is done, and what is decided by it. */
export class Marks {
  /** What all of them begin with. */
  readonly prefix = `fault-${randomBytes(4).toString('hex')}-`;
  private number = 0;

  next(kind: string, value: string | number = ''): string {
    this.number += 1;
    return `${this.prefix}${this.number}-${kind}=${value}`;
  }
}
