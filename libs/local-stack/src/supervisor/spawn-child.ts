import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import type { ProcessDescription } from './process-description.js';
import { openLog } from './open-log.js';

/**
 * Starts a program that writes straight into its log. It leads a process group of its own: Ctrl-C at the terminal must reach
 * the launcher only, which then stops its children in the right order.
 */
export function spawnChild(description: ProcessDescription, logFile: string): ChildProcess {
  const log = openLog(logFile);
  try {
    return spawn(description.command, description.args, {
      cwd: description.cwd,
      env: description.env,
      stdio: ['ignore', log, log],
      detached: true,
      ...description.user,
    });
  } finally {
    closeSync(log);
  }
}
