import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

interface Finding {
  readonly expected: string[];
  readonly found: string[];
  readonly foundWithoutTheRule: string[];
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const fixtures = (folder: string) => readdirSync(path(`../fixtures/${folder}`)).map((name) => `${folder}/${name}`);

describe('lint rules', () => {
  let report: Record<string, Finding>;

  beforeAll(async () => {
    const run = promisify(execFile)(process.execPath, [path('../eslint/lint-fixtures.mjs')], { maxBuffer: 1e7 });
    report = JSON.parse((await run).stdout) as Record<string, Finding>;
  }, 120_000);

  it.each(fixtures('accepted'))('accept %s', (name) => {
    expect(report[name]?.found).toEqual([]);
  });

  it.each(fixtures('refused'))('refuse %s for its rule, and only because that rule is on', (name) => {
    const finding = report[name];
    expect(finding?.expected).not.toEqual([]);
    expect(finding?.found).toEqual(finding?.expected);
    expect(finding?.foundWithoutTheRule).toEqual([]);
  });
});
