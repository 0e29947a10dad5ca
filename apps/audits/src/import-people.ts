import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { processEnvironment } from '@accord/service';
import { importPeopleFile } from './people-import/import-people-file.js';

const file = process.argv[2];

try {
  if (!file) throw new Error('Say which file: node import-people.js PEOPLE.yaml');
  const given = await importPeopleFile(await readFile(file, 'utf8'), processEnvironment());
  for (const [scope, count] of given)
    console.log(`${scope}: ${count === 0 ? 'nothing to do' : `roles given: ${count}`}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
