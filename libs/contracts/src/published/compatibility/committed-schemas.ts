import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import type { JsonSchema } from '../schema/json-schema.js';
import type { PublishedSchemas } from './breaking-changes.js';

/** What was published before, or why there is nothing to compare with. */
export type Before = { readonly commit: string; readonly schemas: PublishedSchemas } | { readonly nothing: string };

/**
 * The schemas as they were before what is to be judged: before the changes of the working tree, or, where it has none,
 * before the last commit that changed them.
 */
export function committedSchemas(workspace: string, folder: string): Before {
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: workspace,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 26,
    });
  if (!answers(() => git('rev-parse', '--verify', 'HEAD'))) return { nothing: 'this folder has no git history' };
  const commit = commitBefore(git, folder);
  if (!commit) return { nothing: 'the history here holds no commit before the last change of the schemas' };
  const paths = git('ls-tree', '-r', '--name-only', commit, '--', folder).split('\n').filter(Boolean);
  if (paths.length === 0) return { nothing: `commit ${commit} has no schemas yet` };
  const schemas = paths.map((path) => [
    basename(path, '.json'),
    JSON.parse(git('show', `${commit}:${path}`)) as JsonSchema,
  ]);
  return { commit, schemas: new Map(schemas as [string, JsonSchema][]) };
}

function commitBefore(git: (...args: string[]) => string, folder: string): string | undefined {
  if (git('status', '--porcelain', '--', folder) !== '') return git('rev-parse', '--short', 'HEAD').trim();
  const last = git('log', '-1', '--format=%H', '--', folder).trim();
  const parent = `${last}^`;
  return last && answers(() => git('rev-parse', '--verify', parent))
    ? git('rev-parse', '--short', parent).trim()
    : undefined;
}

function answers(ask: () => string): boolean {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
}
