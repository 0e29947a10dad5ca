import { StackConfig } from './stack.config.js';
import type { Stack } from './stack.js';
import { startStack } from './start-stack.js';
import { StepLog } from './step-log.js';
import { summaryOf } from './summary.js';

/** Signals come twice when the terminal and npm both pass them on; only a later one means impatience. */
const SAME_SIGNAL_MS = 1_500;

let stack: Stack | undefined;
let stoppingSince: number | undefined;

async function stop(exitCode: number): Promise<void> {
  if (stoppingSince) {
    if (Date.now() - stoppingSince < SAME_SIGNAL_MS) return;
    await stack?.kill();
    process.exit(1);
  }
  stoppingSince = Date.now();
  if (exitCode === 0) log.line('\nStopping …');
  await stack?.stop();
  if (exitCode === 0)
    log.line(`Stopped after ${((Date.now() - stoppingSince) / 1_000).toFixed(1)} s. The data are kept.`);
  process.exit(exitCode);
}

function fail(error: unknown): void {
  if (stoppingSince) return;
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  void stop(1);
}

/** npm that is killed passes no signal on; whoever killed it still wants everything to end. */
function stopWithParent(): void {
  const parent = process.ppid;
  if (!process.env['npm_lifecycle_event']) return;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    void stop(0);
  }, 1_000).unref();
}

const log = new StepLog((line) => console.log(line));
// A pipe that nobody reads any more is no reason to leave.
process.stdout.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
process.on('unhandledRejection', fail);
stopWithParent();

try {
  const began = performance.now();
  const config = new StackConfig();
  const options = { config, fresh: process.argv.includes('--fresh'), log, demonstrate: config.demonstration };
  stack = await startStack({ ...options, onStack: (coming) => (stack = coming) });
  log.line(summaryOf(stack, (performance.now() - began) / 1_000));
  if (stack.demonstration) log.line('  The demonstration audit is being recorded; a line will say when it is there.\n');
} catch (error) {
  fail(error);
}
