import { ROLES, type Role } from '@accord/kernel';
import type { Partnership } from '@accord/partnership';
import { parse } from 'yaml';
import type { DemoPerson } from '../identity-provider/demo-person.js';

/** An entry of the people file. */
export interface PersonEntry {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly grants: readonly { readonly scope: string; readonly role: Role; readonly agency: string }[];
}

/** Reads a people file. */
export function readPeople(text: string): PersonEntry[] {
  return (parse(text) ?? []) as PersonEntry[];
}

/** Whom an issuer of the development identity provider knows: its people in the file, and the scopes' first administrators. */
export function peopleOfIssuer(url: string, partnership: Partnership, people: readonly PersonEntry[]): DemoPerson[] {
  const administrators = partnership.scopes.flatMap((scope) =>
    scope.firstAdministrators.map((one) => ({
      ...one,
      grants: [{ scope: scope.id, role: 'administrator' as Role, agency: one.agency }],
    })),
  );
  const all: PersonEntry[] = [...administrators, ...people];
  return all
    .filter((person) => person.issuer === url)
    .map(({ subject, name, email, grants }) => ({ subject, name, email, hint: describe(partnership, grants) }));
}

function describe(partnership: Partnership, grants: PersonEntry['grants']): string {
  if (grants.length === 0) return 'Not in Accord yet: can be invited';
  const roles = [...new Set(grants.map((grant) => grant.role))];
  return roles.map((role) => `${ROLES[role].label}, ${scopesOfRole(partnership, grants, role)}`).join('; ');
}

function scopesOfRole(partnership: Partnership, grants: PersonEntry['grants'], role: Role): string {
  const named = grants.filter((grant) => grant.role === role).map((grant) => nameOf(partnership, grant.scope));
  return named.join(' and ');
}

function nameOf(partnership: Partnership, scope: string): string {
  return partnership.scopes.find((candidate) => candidate.id === scope)?.name ?? scope;
}
