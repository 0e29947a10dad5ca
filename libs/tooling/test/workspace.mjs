import { fileURLToPath } from 'node:url';
import { delimiter, join } from 'node:path';

/** The workspace's root folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Node 24 as it came with the packages, whatever the machine has. */
export const NODE = join(ROOT, 'node_modules/node/bin/node');

/** What the tests write: results, logs, data of the servers they start. Never the folder `npm start` uses. */
export const TEST_FOLDER = join(ROOT, '.accord/test');

/** The caller's environment with the workspace's own programs first, and without a watching Nx process left behind. */
export function childEnvironment(extra = {}) {
  const bin = [join(ROOT, 'node_modules/node/bin'), join(ROOT, 'node_modules/.bin')].join(delimiter);
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NX_DAEMON: 'false', ...extra };
}
