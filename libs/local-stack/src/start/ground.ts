import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPartnership, readPartnershipText, type Partnership } from '@accord/partnership';
import { refugeOf } from '../postgres/refuge.js';
import { Secrets } from '../secrets/secrets.js';
import { ChildPlace } from '../supervisor/child-place.js';
import { readPeople, type PersonEntry } from './demo-people.js';
import { LOCK_FILE } from './launcher-lock.js';
import { withIssuerAddresses } from './partnership-template.js';
import type { StackConfig } from './stack.config.js';

/** The files of the demonstration. */
export const DEMO = fileURLToPath(new URL('../../demo/', import.meta.url));

/** The data folder of an installation, and what every part of the stack needs of it. */
export interface Ground {
  readonly config: StackConfig;
  readonly place: ChildPlace;
  readonly secrets: Secrets;
  readonly partnership: Partnership;
  readonly partnershipFile: string;
  readonly people: readonly PersonEntry[];
  /** The people to import: those with grants. */
  readonly peopleFile: string;
}

/** Deletes everything that an installation keeps, except the lock of whoever is doing it. */
export function clearGround(dataFolder: string): void {
  const entries = existsSync(dataFolder) ? readdirSync(dataFolder) : [];
  for (const entry of entries) {
    if (entry !== LOCK_FILE) rmSync(join(dataFolder, entry), { recursive: true, force: true });
  }
  rmSync(refugeOf(dataFolder), { recursive: true, force: true });
}

/** Writes the partnership and its people into the data folder as all processes are to read them, and checks them. */
export function layGround(config: StackConfig): Ground {
  mkdirSync(config.dataFolder, { recursive: true });
  const place = new ChildPlace(config.dataFolder);
  const partnershipFile = join(config.dataFolder, 'partnership.yaml');
  const peopleFile = join(config.dataFolder, 'people.json');
  const source = config.partnershipFile ?? join(DEMO, 'partnership.yaml');
  const text = withIssuerAddresses(readPartnershipText(source), config.identityUrl, config.issuers);
  const partnership = readPartnership(text, source);
  writeFileSync(partnershipFile, text);
  const people = demoPeople(config);
  // JSON is YAML, too, and needs no second library to write.
  writeFileSync(peopleFile, JSON.stringify(people.filter((person) => person.grants.length > 0)));
  return {
    config,
    place,
    partnership,
    partnershipFile,
    people,
    peopleFile,
    secrets: new Secrets(join(config.dataFolder, 'secrets.json')),
  };
}

/** People of the demonstration: none in somebody's own partnership, and none at an issuer that does not know them. */
function demoPeople(config: StackConfig): PersonEntry[] {
  if (config.partnershipFile) return [];
  const text = withIssuerAddresses(readFileSync(join(DEMO, 'people.yaml'), 'utf8'), config.identityUrl, config.issuers);
  return readPeople(text).filter((person) => person.issuer.startsWith(`${config.identityUrl}/`));
}

/** Whether a file is as it was when this was last said of it: what was done with it need not be done again. */
export function isSettled(file: string): boolean {
  const settled = `${file}.settled`;
  return existsSync(settled) && readFileSync(settled, 'utf8') === readFileSync(file, 'utf8');
}

/** Remembers that what a file asks for was done. */
export function settle(file: string): void {
  copyFileSync(file, `${file}.settled`);
}
