import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RunningStack, StackDatabases, StackPerson } from '@accord/testing';
import { programEnvironment } from './stack.config.js';

const COMMAND = fileURLToPath(new URL('../../../../audits/dist/import-people.js', import.meta.url));

/** Makes people known who were not there before, by the command that operations use, while everything runs. */
export async function importPeople(
  stack: RunningStack,
  databases: StackDatabases,
  people: readonly StackPerson[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-people-'));
  const file = join(folder, 'people.json');
  writeFileSync(file, JSON.stringify(people));
  const urls = stack.partnership.scopes.map(({ id }) => [
    `DATABASE_URL_${id.toUpperCase().replaceAll('-', '_')}`,
    databases.url(`accord_${id.replaceAll('-', '_')}`, `${id}_audits`),
  ]);
  const settings = {
    ...(Object.fromEntries(urls) as Record<string, string>),
    PARTNERSHIP_FILE: stack.description.partnershipFile,
  };
  try {
    await promisify(execFile)(process.execPath, [COMMAND, file], { env: { ...programEnvironment(), ...settings } });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
