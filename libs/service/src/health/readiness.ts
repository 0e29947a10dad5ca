import { Inject, Injectable } from '@nestjs/common';
import { ScopeDatabases } from '@accord/persistence';
import { READINESS_CHECKS, type ReadinessCheck } from './readiness-check.js';

const TIMEOUT_MS = 2000;

/** What a process can and cannot do at present. */
export interface ReadinessReport {
  readonly ready: boolean;
  /** Each part by name: `ok`, or a code that says what is missing. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Whether this process can do its work now: asked anew each time, so it comes back by itself. */
@Injectable()
export class Readiness {
  private isStopping = false;

  constructor(
    private readonly databases: ScopeDatabases,
    @Inject(READINESS_CHECKS) private readonly checks: readonly ReadinessCheck[],
  ) {}

  /** From now on not ready: nobody should send new work to a process that stops. */
  stop(): void {
    this.isStopping = true;
  }

  async report(): Promise<ReadinessReport> {
    const database: ReadinessCheck = { part: 'database', isRequired: true, state: () => this.pingDatabases() };
    const states = await Promise.all(
      [database, ...this.checks].map(async (check) => ({ ...check, state: await within(check.state()) })),
    );
    const isMissing = states.some((check) => check.isRequired && check.state !== 'ok');
    return {
      ready: !isMissing && !this.isStopping,
      parts: Object.fromEntries(states.map((check) => [check.part, check.state])),
    };
  }

  private async pingDatabases(): Promise<string> {
    await this.databases.ping();
    return 'ok';
  }
}

/** A part that fails or does not say within the time is not ready; why is in the log, not in the answer. */
async function within(state: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('no-answer'), TIMEOUT_MS);
  });
  try {
    return await Promise.race([state, late]);
  } catch {
    return 'unreachable';
  } finally {
    clearTimeout(timer);
  }
}
