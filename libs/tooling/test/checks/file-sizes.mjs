// Lint caps the largest file; this keeps the usual one small: median 45 lines, nine in ten within 120, tests apart.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../workspace.mjs';

const BUDGET = { median: 45, p90: 120 };
const COUNTED = /\.(ts|mjs|cjs)$/;
const LEFT_OUT = /\.spec\.ts$|[/\\](node_modules|dist|fixtures)[/\\]/;

function linesOf(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => join(ROOT, folder, name))
    .filter((file) => COUNTED.test(file) && !LEFT_OUT.test(file))
    .map((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length);
}

const sizes = [...linesOf('apps'), ...linesOf('libs')].sort((a, b) => a - b);
const at = (share) => sizes[Math.floor((sizes.length - 1) * share)];
const [median, p90] = [at(0.5), at(0.9)];
console.log(
  `${sizes.length} files: median ${median} lines (at most ${BUDGET.median}), p90 ${p90} (at most ${BUDGET.p90})`,
);
process.exitCode = median <= BUDGET.median && p90 <= BUDGET.p90 ? 0 : 1;
