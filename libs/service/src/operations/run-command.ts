import { RebuildRefusedError } from '@accord/messaging';
import { ConfigError } from '../config/config-error.js';
import { UsageError } from './usage-error.js';

/** Runs a command of operations: prints what it answers, or in one paragraph why not. 2: called wrongly; 1: it could not be done. */
export async function runCommand(work: () => Promise<{ text: string; exitCode?: number }>): Promise<void> {
  try {
    const { text, exitCode = 0 } = await work();
    process.stdout.write(`${text}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    const isUsage = error instanceof UsageError || error instanceof ConfigError;
    process.stderr.write(`${(error as Error).message}\n`);
    if (error instanceof RebuildRefusedError) process.stderr.write('Nothing was changed.\n');
    process.exitCode = isUsage ? 2 : 1;
  }
}
