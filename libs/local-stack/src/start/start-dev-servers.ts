import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DevServersSettings } from '../dev-servers/dev-servers.config.js';
import type { ChildPlace } from '../supervisor/child-place.js';
import { Machine } from '../supervisor/machine.config.js';
import { SupervisedProcess } from '../supervisor/supervised-process.js';
import { until } from '../supervisor/until.js';

const MAIN = fileURLToPath(new URL('../../dist/dev-servers/main.js', import.meta.url));

/** Starts the identity provider and the mail sink, those of them that are wanted, as one process. */
export async function startDevServers(
  settings: DevServersSettings,
  dataFolder: string,
  place: ChildPlace,
): Promise<SupervisedProcess> {
  const file = join(dataFolder, 'dev-servers.json');
  writeFileSync(file, JSON.stringify(settings), { mode: 0o600 });
  const child = new SupervisedProcess(
    {
      name: 'dev-servers',
      command: process.execPath,
      args: ['--max-old-space-size=128', '--max-semi-space-size=2', MAIN],
      env: { ...new Machine().environment(), DEV_SERVERS_FILE: file },
    },
    place,
  );
  child.start();
  const ports = [settings.identityProvider?.port, settings.mail?.pagePort, settings.mail?.smtpPort].filter(
    (port) => port !== undefined,
  );
  await Promise.all(
    ports.map((port) =>
      until(`port ${port} of the development servers`, () => isOpen(port), {
        timeoutMs: 30_000,
        hopeless: child.hopeless,
      }),
    ),
  );
  return child;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => finish(true)).once('error', () => finish(false));
    const finish = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
  });
}
