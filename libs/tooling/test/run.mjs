// `npm test`: prepares the machine, then checks and tests everything. Plain JavaScript without dependencies, since it
// runs in a fresh clone before anything is installed. The last line says how many passed and failed.
import { join } from 'node:path';
import { runProcess } from './run-process.mjs';
import { STEPS } from './steps.mjs';
import { ROOT } from './workspace.mjs';

const total = { passed: 0, failed: 0 };
const failures = [];

async function timed(name, work) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { passed, failed, failures: listed = [] } = await work();
  total.passed += passed;
  total.failed += failed;
  failures.push(...listed);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${failed === 0 ? 'passed' : 'FAILED'} (${passed} passed, ${failed} failed) in ${seconds} s`);
  return failed === 0;
}

async function prepare() {
  const bootstrap = join(ROOT, 'libs/local-stack/bootstrap.mjs');
  const code = await runProcess(process.execPath, [bootstrap, 'prepare', '--test']);
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

if (await timed('prepare', prepare)) {
  for (const [name, step] of Object.entries(STEPS)) await timed(name, step);
}
for (const failure of failures) console.log(`\nFAILED ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
