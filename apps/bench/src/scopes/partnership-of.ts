import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const DEMO = 'libs/local-stack/demo/partnership.yaml';
const LETTERS = 26;

type Listed = { readonly id: string } & Record<string, unknown>;

/** The ids of the first authorities of such a partnership. */
export function authorities(amount: number): string[] {
  return Array.from({ length: amount }, (_, number) => `authority-${number + 1}`);
}

/** Writes a partnership file with so many authorities and the joint scope (YAML includes JSON); answers with its path. */
export function writePartnership(root: string, folder: string, amount: number): string {
  const demo = parse(readFileSync(join(root, DEMO), 'utf8')) as Record<string, object[]>;
  const ids = authorities(amount);
  const scopes = [...ids.map(authority), { ...administered('joint'), kind: 'joint', name: 'Partnership' }];
  const all = scopes.map(({ id }) => id);
  const content = {
    ...demo,
    scopes,
    agencies: [{ id: 'office', name: 'Office', serves: all }],
    issuers: [{ id: 'issuer', url: 'http://localhost:3006/issuer', name: 'Issuer', scopes: all }],
    agreements: (demo['agreements'] ?? []).map((agreement) => ({ ...agreement, parties: all.slice(0, 2) })),
  };
  const file = join(folder, `partnership-${amount}.yaml`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

function authority(id: string, number: number): Listed {
  return { ...administered(id), kind: 'authority', name: `Authority ${number + 1}`, pseudonymPrefix: prefix(number) };
}

function administered(id: string): Listed {
  const person = { subject: 'first', name: 'First Administrator', email: 'first@office.example', agency: 'office' };
  return { id, firstAdministrators: [{ issuer: 'http://localhost:3006/issuer', ...person }] };
}

function prefix(number: number): string {
  const letters = [number / LETTERS ** 2, number / LETTERS, number].map((part) => 65 + (Math.floor(part) % LETTERS));
  return String.fromCharCode(...letters);
}
