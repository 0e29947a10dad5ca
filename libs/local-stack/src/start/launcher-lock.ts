import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startOf } from '../supervisor/process-identity.js';

/** Another launcher runs with the same data folder. */
export class AlreadyRunningError extends Error {
  constructor(address: string) {
    super(`Accord is already running at ${address}`);
    this.name = 'AlreadyRunningError';
  }
}

/** In the data folder; stays when its data are deleted, since whoever deletes them holds it. */
export const LOCK_FILE = 'launcher.json';

interface LockContent {
  readonly pid: number;
  readonly started: string;
  readonly address: string;
}

/** Lets one launcher at a time use a data folder. A launcher that was killed does not hold it. */
export class LauncherLock {
  private readonly file: string;

  constructor(private readonly dataFolder: string) {
    this.file = join(dataFolder, LOCK_FILE);
  }

  /** Throws `AlreadyRunningError` when a living launcher has the lock. Comes before anything is stopped or deleted. */
  async take(address: string): Promise<void> {
    this.refuseIfHeld();
    mkdirSync(this.dataFolder, { recursive: true });
    writeFileSync(this.file, JSON.stringify({ pid: process.pid, started: startOf(process.pid), address }));
    // Two that start in the same moment both get here; the one that wrote last has it.
    await delay(30);
    if (this.read()?.pid !== process.pid) throw new AlreadyRunningError(address);
  }

  release(): void {
    if (this.read()?.pid === process.pid) rmSync(this.file, { force: true });
  }

  private refuseIfHeld(): void {
    const held = this.read();
    if (held && startOf(held.pid) === held.started) throw new AlreadyRunningError(held.address);
  }

  private read(): LockContent | undefined {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as LockContent;
    } catch {
      return undefined;
    }
  }
}
