import { newId, type Role } from '@accord/kernel';
import type { TestDatabase } from '../database/test-database.js';

/** A person as the projection of a service shall know them. */
export interface PersonToKnow {
  readonly issuer: string;
  readonly subject: string;
  readonly name?: string;
  readonly email?: string;
  readonly roles?: readonly Role[];
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** Puts a person and their grants into a service's people projection, as if the events had come. Answers the person's id. */
export async function knowPerson(database: TestDatabase, login: string, person: PersonToKnow): Promise<string> {
  const {
    issuer,
    subject,
    name = 'Robin Example',
    email = 'robin@example.org',
    roles = [],
    validFrom = '2020-01-01',
    validTo,
  } = person;
  const personId = newId();
  const client = await database.connect(login);
  await client.query('INSERT INTO known_person (person_id, issuer, subject, name, email) VALUES ($1, $2, $3, $4, $5)', [
    personId,
    issuer,
    subject,
    name,
    email,
  ]);
  for (const role of roles) {
    await client.query(
      `INSERT INTO known_grant (grant_id, person_id, role, agency_id, valid_from, valid_to) VALUES ($1, $2, $3, 'stockton-council', $4, $5)`,
      [newId(), personId, role, validFrom, validTo ?? null],
    );
  }
  return personId;
}
