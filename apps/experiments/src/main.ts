// Entry of `npm run experiments`: breaks things on servers of its own, and prints what was found.
import { fileURLToPath } from 'node:url';
import { startTestServers } from '@accord/testing';
import { readCommandLine } from './list/command-line.js';
import type { ExperimentReport } from './list/experiment-report.js';
import { EXPERIMENTS } from './list/experiments.js';
import { failuresOf } from './list/failures.js';
import { reportTable } from './list/report-table.js';
import { runExperiment } from './list/run-experiment.js';

const { only, ...given } = readCommandLine(process.argv.slice(2));
const { seed, size } = given;
const chosen = EXPERIMENTS.filter(({ id }) => only.length === 0 || only.includes(id));
if (chosen.length === 0)
  throw new Error(`There is no ${only.join(', ')}: ${EXPERIMENTS.map(({ id }) => id).join(', ')}`);

console.log(`seed ${seed}, ${size}`);
const dataDir = fileURLToPath(new URL('../../../.accord/experiments', import.meta.url));
const servers = await startTestServers({ dataDir, durable: false });
// The processes of an experiment end when this one does; the servers have to be told.
const abort = (): void => void servers.stop().finally(() => process.exit(130));
process.once('SIGINT', abort).once('SIGTERM', abort);
const reports: ExperimentReport[] = [];
try {
  for (const experiment of chosen) {
    const say = (line: string): void => console.log(`  ${line}`);
    console.log(`${experiment.id} ${experiment.name}`);
    reports.push(await runExperiment(experiment, { ...given, say }));
  }
} finally {
  await servers.stop();
}
const failures = failuresOf(reports, size);
console.log(`\n${reportTable(reports)}\n`);
for (const line of failures) console.error(line);
process.exitCode = failures.length > 0 ? 1 : 0;
