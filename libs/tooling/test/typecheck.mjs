// Type-checks every project with its tests. `npm run build` leaves out what only tests read.
import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from './run-process.mjs';
import { NODE, ROOT } from './workspace.mjs';

const projects = ['libs', 'apps']
  .flatMap((kind) => readdirSync(join(ROOT, kind)).map((name) => join(ROOT, kind, name)))
  .filter((folder) => existsSync(join(folder, 'tsconfig.json')));

process.exitCode = await runProcess(NODE, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', ...projects]);
