import { randomUUID } from 'node:crypto';
import type { Role } from '@accord/kernel';
import type { Client } from 'pg';

/** A person as a test wants them known. */
export interface PersonToAdd {
  readonly issuer?: string;
  readonly subject?: string;
  readonly name?: string;
  readonly email?: string;
  readonly role?: Role;
  readonly endedAt?: Date;
}

/** Puts a person with one grant into the projection of people, as its events would. Answers their id. */
export async function addPerson(client: Client, person: PersonToAdd = {}): Promise<string> {
  const personId = randomUUID();
  await client.query('INSERT INTO known_person (person_id, issuer, subject, name, email) VALUES ($1, $2, $3, $4, $5)', [
    personId,
    person.issuer ?? 'https://sign-in.example',
    person.subject ?? personId,
    person.name ?? 'Rowan Ashby',
    person.email ?? `${personId}@stockton.example`,
  ]);
  await client.query(
    `INSERT INTO known_grant (grant_id, person_id, role, agency_id, valid_from, ended_at)
     VALUES ($1, $2, $3, 'childrens-services', '2026-01-01', $4)`,
    [randomUUID(), personId, person.role ?? 'auditor', person.endedAt ?? null],
  );
  return personId;
}
