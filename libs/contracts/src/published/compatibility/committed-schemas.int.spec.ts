import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { committedSchemas } from './committed-schemas.js';

const SCHEMA = 'schemas/people/thing-done.v1.json';
const NAMED = ['-c', 'user.name=Test', '-c', 'user.email=test@accord.example'];
let workspace: string;

function git(...args: string[]): void {
  execFileSync('git', [...NAMED, ...args], { cwd: workspace, stdio: 'pipe' });
}

function commit(path: string, text: string): void {
  writeFileSync(join(workspace, path), text);
  git('add', '.');
  git('commit', '--quiet', '-m', path);
}

/** What the schema said in the commit that a change would be compared with. */
function before(): unknown {
  const found = committedSchemas(workspace, 'schemas');
  return 'schemas' in found ? found.schemas.get('thing-done.v1') : found.nothing;
}

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'committed-schemas-'));
  mkdirSync(join(workspace, 'schemas/people'), { recursive: true });
});

afterEach(() => rmSync(workspace, { recursive: true }));

describe(committedSchemas.name, () => {
  it('says that there is no history', () => {
    expect(before()).toBe('this folder has no git history');
  });

  it('says that the first commit with schemas has nothing before it', () => {
    git('init', '--quiet');
    commit(SCHEMA, '{"version":1}');
    expect(before()).toContain('holds no commit before');
  });

  it('says that the commit before had no schemas', () => {
    git('init', '--quiet');
    commit('README.md', 'About');
    commit(SCHEMA, '{"version":1}');
    expect(before()).toContain('has no schemas yet');
  });

  it('takes the last commit where the working tree differs', () => {
    git('init', '--quiet');
    commit(SCHEMA, '{"version":1}');
    writeFileSync(join(workspace, SCHEMA), '{"version":2}');
    expect(before()).toEqual({ version: 1 });
  });

  it('takes what was before the last change where the working tree is clean, however long ago that was', () => {
    git('init', '--quiet');
    commit(SCHEMA, '{"version":1}');
    commit(SCHEMA, '{"version":2}');
    commit('README.md', 'About');
    expect(before()).toEqual({ version: 1 });
  });
});
