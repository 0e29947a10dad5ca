// Counts what people read: sources without tests, fixtures and compiled files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../workspace.mjs';
import { sizeProblems } from './size-problems.mjs';

const COUNTED = /\.(ts|mjs|cjs)$/;
const LEFT_OUT = /\.spec\.ts$|[/\\](node_modules|dist|fixtures)[/\\]/;

function lengthsIn(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => join(ROOT, folder, name))
    .filter((file) => COUNTED.test(file) && !LEFT_OUT.test(file))
    .map((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length);
}

const lengths = [...lengthsIn('apps'), ...lengthsIn('libs')];
const problems = sizeProblems(lengths);
console.log(`${lengths.length} files`);
problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length === 0 ? 0 : 1;
