import { cpus } from 'node:os';
import { benchAudit } from './audit/audit.js';
import { BenchConfig } from './bench.config.js';
import { benchBoardReport } from './board-report/board-report.js';
import { benchGround } from './ground/ground.js';
import { benchMessaging } from './messaging/messaging.js';
import { benchRegister } from './register/register.js';
import { table } from './report/table.js';
import { benchScopes } from './scopes/scopes.js';
import { CleanUp } from './system/clean-up.js';

/** What can be measured, by name: `npm run bench -- ground`. Everything when no name is given. */
const PARTS = {
  ground: benchGround,
  audit: benchAudit,
  register: benchRegister,
  report: benchBoardReport,
  messaging: benchMessaging,
  scopes: benchScopes,
};

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isQuick = process.argv.includes('--quick');
const only = process.argv.flatMap((argument) => /^--only=(.+)$/.exec(argument)?.[1]?.split(',') ?? []);
const cleanUp = new CleanUp((error) => console.error(error));
const log = (sentence: string): void => console.error(`… ${sentence}`);
const options = { isQuick, only, rounds: isQuick ? 3 : 7, cleanUp, log };

async function measure(): Promise<void> {
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join()}: choose from ${Object.keys(PARTS).join()}`);
  for (const [name, bench] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const rows = await bench(new BenchConfig(), options);
    console.log(
      `\n${name}: ${options.rounds} rounds, ${cpus().length} CPUs, Node ${process.version}\n\n${table(rows)}`,
    );
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void cleanUp.run().then(() => process.exit(1)));
}
try {
  await measure();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await cleanUp.run();
}
