import { fileURLToPath } from 'node:url';

/** The workspace's root, with a slash at its end. */
export const WORKSPACE = fileURLToPath(new URL('../../../', import.meta.url));

/** A linted file's path from the root of the workspace, with `/` between its parts on every system. */
export function workspacePath(context) {
  return context.filename.replace(WORKSPACE, '').replaceAll('\\', '/');
}

/** Whether a path from the root matches one of the patterns. */
export function isOneOf(path, patterns) {
  return patterns.some((pattern) => pattern.test(path));
}

/** Test files, and what an app's tests share in its folder `testing`: they may import what only tests may. */
export const TEST_FILES = /\.spec\.ts$|^apps\/[^/]+\/src\/testing\//;
