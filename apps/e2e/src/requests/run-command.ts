import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Longer than anything that is run here takes; what has not ended by then will not end by itself.
const LONGEST_MS = 40_000;

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** How a command ended and everything it said. */
export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
}

/** Where a file of the workspace is. */
export function inWorkspace(path: string): string {
  return `${ROOT}${path}`;
}

/** Runs a file of the workspace on the Node that runs this, with that environment and nothing of our own. */
export function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const deadline = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
    let output = '';
    const keep = (part: Buffer): void => {
      output += part.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(deadline);
      resolve({ code, output });
    });
  });
}
