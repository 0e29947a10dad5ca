import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StepLog } from './step-log.js';

/** What was done of the demonstration audit, and what went wrong: a log beside those of the applications. */
export class DemoLog {
  readonly steps = new StepLog((line) => this.write(line));

  constructor(readonly file: string) {
    mkdirSync(dirname(file), { recursive: true });
  }

  tell(error: unknown): void {
    this.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  private write(line: string): void {
    appendFileSync(this.file, `${new Date().toISOString()} ${line}\n`);
  }
}
