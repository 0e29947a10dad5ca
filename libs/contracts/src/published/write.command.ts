import 'reflect-metadata';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractFiles } from './contract-files.js';

// `npm run contracts`: writes what is published of the contracts anew, from the code.
const library = fileURLToPath(new URL('../..', import.meta.url));
rmSync(join(library, 'schemas'), { recursive: true, force: true });
for (const [path, text] of contractFiles()) {
  mkdirSync(dirname(join(library, path)), { recursive: true });
  writeFileSync(join(library, path), text);
}
