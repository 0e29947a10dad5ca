import { RebuildRefusedError } from '@accord/messaging';
import { sayFailure } from './say-failure.js';

/** Runs a command of operations: prints what it answers, or in one paragraph why not. 2: called wrongly; 1: it could not be done. */
export async function runCommand(work: () => Promise<{ text: string; exitCode?: number }>): Promise<void> {
  try {
    const { text, exitCode = 0 } = await work();
    process.stdout.write(`${text}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    const { sentence, exitCode } = sayFailure(error);
    process.stderr.write(`${sentence}\n`);
    if (error instanceof RebuildRefusedError) process.stderr.write('Nothing was changed.\n');
    process.exitCode = exitCode;
  }
}
