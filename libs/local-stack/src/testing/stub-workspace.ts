import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { APP_NAMES } from '../start/app-environment.js';

const COMMANDS = [
  'libs/persistence/dist/provision/main.js',
  'libs/messaging/dist/provision/main.js',
  'apps/audits/dist/import-people.js',
];

const APPLICATION = `import { createServer } from 'node:http';
const server = createServer((request, response) => response.end(JSON.stringify(process.env)));
server.listen(process.env.PORT, '127.0.0.1');
process.on('SIGTERM', () => server.close(() => process.exit(0)).closeAllConnections());`;

/** A workspace whose applications only say what environment they were given, to test the launcher without them. */
export function makeStubWorkspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'accord-stub-'));
  for (const command of [...COMMANDS, ...APP_NAMES.map((app) => `apps/${app}/dist/migrate.js`)]) put(root, command, '');
  for (const app of APP_NAMES) put(root, `apps/${app}/dist/main.js`, APPLICATION);
  put(root, 'package.json', '{ "type": "module" }');
  return root;
}

function put(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
