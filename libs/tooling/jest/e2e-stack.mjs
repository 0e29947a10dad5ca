// The whole of Accord for the browser journeys: the same launcher as `npm start`, with ports and data of its own.
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { serveUntilParentEnds } from './attached-process.mjs';
import { freeOffset } from './free-offset.mjs';
import { ownFolder } from './own-folder.mjs';
import { NODE, ROOT } from '../test/workspace.mjs';

const START_LIMIT_MS = 180_000;
const SETTING = /(^|_)PORT$|^(SCOPES|OIDC_|PARTNERSHIP_FILE|DATABASE_|KAFKA_|SMTP_URL|WEB_URL|LOG_LEVEL)/;

const data = ownFolder('e2e');
const offset = await freeOffset();
const url = `http://localhost:${3000 + offset}`;
// The launcher writes it when everything is up: addresses, people and passwords, for tests that attack from every side.
const description = join(data, 'stack.json');
rmSync(description, { force: true });

// Settings that belong to somebody's `npm start` would make the two share servers.
const inherited = Object.entries(process.env).filter(([name]) => !SETTING.test(name));
const launcher = spawn(NODE, [join(ROOT, 'libs/local-stack/bootstrap.mjs'), 'start', '--fresh'], {
  cwd: ROOT,
  env: {
    ...Object.fromEntries(inherited),
    ACCORD_PORT_OFFSET: String(offset),
    ACCORD_DATA: data,
    // Journeys begin where the demonstration audit ends.
    ACCORD_DEMONSTRATION: 'wait',
  },
  stdio: ['ignore', 2, 2],
});
const ended = new Promise((resolve) => launcher.once('close', resolve));

async function stop() {
  launcher.kill('SIGINT');
  await ended;
}

const limit = Date.now() + START_LIMIT_MS;
while (!existsSync(description)) {
  if (launcher.exitCode !== null) process.exit(1);
  if (Date.now() > limit) {
    console.error(`Accord was not up at ${url} within ${START_LIMIT_MS / 1000} seconds.`);
    await stop();
    process.exit(1);
  }
  await delay(200);
}

serveUntilParentEnds(
  {
    ACCORD_E2E_URL: url,
    ACCORD_E2E_PORT_OFFSET: String(offset),
    ACCORD_E2E_DATA: data,
    ACCORD_E2E_STACK: description,
    ACCORD_E2E_LOGS: join(data, 'logs'),
  },
  stop,
);
