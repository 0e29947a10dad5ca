import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ADMINISTRATOR = `{ issuer: 'http://localhost:1/north', subject: ada, name: Ada, email: ada@north.example, agency: care }`;

const PARTNERSHIP = `
id: tees
name: Two scopes
scopes:
  - { id: tees-valley, kind: authority, name: Tees Valley, pseudonymPrefix: TEE, firstAdministrators: [${ADMINISTRATOR}] }
  - { id: joint, kind: joint, name: Joint, firstAdministrators: [${ADMINISTRATOR}] }
agencies: [{ id: care, name: Social care, serves: [tees-valley, joint] }]
issuers: [{ id: north, url: 'http://localhost:1/north', name: North, scopes: [tees-valley, joint] }]
agreements: []
`;

/** For tests: a file of that content in a new folder; a small valid partnership without one. */
export function sampleFile(content = PARTNERSHIP): string {
  const file = join(mkdtempSync(join(tmpdir(), 'accord-persistence-')), 'sample');
  writeFileSync(file, content);
  return file;
}
