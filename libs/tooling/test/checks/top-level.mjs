// Whatever a tool wants at the root beside what everybody needs belongs to the library that runs the tool.
import { readdirSync } from 'node:fs';
import { ROOT } from '../workspace.mjs';
import { topLevelProblems } from './top-level-problems.mjs';

const problems = topLevelProblems(readdirSync(ROOT));
problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length === 0 ? 0 : 1;
