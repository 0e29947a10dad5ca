import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildPlace } from './child-place.js';
import type { ProcessDescription } from './process-description.js';
import { spawnChild } from './spawn-child.js';

/** A command that was to prepare something failed; the message ends with the last lines of its log. */
export class CommandFailedError extends Error {
  constructor(name: string, code: number | null, logFile: string) {
    super(`${name} failed (exit code ${code}). The end of ${logFile}:\n${lastLines(logFile)}`);
    this.name = 'CommandFailedError';
  }
}

/** Runs a command that ends by itself, such as a migration. Throws `CommandFailedError` unless it ends well. */
export async function runToEnd(description: ProcessDescription, place: ChildPlace): Promise<void> {
  place.requireOpen();
  const logFile = join(place.logs, `${description.name}.log`);
  const child = spawnChild(description, logFile);
  if (child.pid) place.records.write(description.name, child.pid, 'SIGTERM');
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new CommandFailedError(description.name, code, logFile);
  } finally {
    place.records.remove(description.name);
  }
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n');
}
