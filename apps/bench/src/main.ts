import { cpus } from 'node:os';
import { BenchConfig } from './bench.config.js';
import { benchGround } from './ground/ground.js';
import { table } from './report/table.js';

/** What can be measured, by name: `npm run bench -- ground`. Everything when no name is given. */
const PARTS = { ground: benchGround };

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isQuick = process.argv.includes('--quick');
const options = { isQuick, rounds: isQuick ? 3 : 7, log: (sentence: string) => console.error(`… ${sentence}`) };
const chosen = Object.entries(PARTS).filter(([name]) => names.length === 0 || names.includes(name));

if (chosen.length === 0) {
  console.error(`There is no such part; choose from: ${Object.keys(PARTS).join(', ')}. --quick measures less.`);
  process.exitCode = 1;
}
for (const [name, bench] of chosen) {
  const rows = await bench(new BenchConfig(), options);
  console.log(`\n${name}: ${options.rounds} rounds, ${cpus().length} CPUs, Node ${process.version}\n`);
  console.log(table(rows));
}
