import type { Partnership } from '@accord/partnership';
import type { ListedPerson } from './people-file.js';

/** What the partnership file does not know, and who is in the list twice: found without looking into a database. */
export function referenceProblems(
  people: readonly ListedPerson[],
  partnership: Partnership,
  served: readonly string[],
): string[] {
  return [...people.flatMap((person) => problemsOf(person, partnership, served)), ...repetitions(people)];
}

function problemsOf(
  { line, issuer: url, grants }: ListedPerson,
  partnership: Partnership,
  served: readonly string[],
): string[] {
  const issuer = partnership.issuers.find((candidate) => candidate.url === url);
  if (!issuer) return [`line ${line}: the partnership file has no issuer with that url; correct issuer`];
  const scopes = [...new Set(grants.map((grant) => grant.scope))];
  return scopes.flatMap((scope) => {
    if (!served.includes(scope))
      return [`line ${line}: ${scope} is not among the scopes that are imported to (${served.join(', ')})`];
    if (!issuer.scopes.includes(scope))
      return [`line ${line}: people of issuer ${issuer.id} may not act in ${scope}; remove that grant`];
    return [];
  });
}

function repetitions(people: readonly ListedPerson[]): string[] {
  const first = new Map<string, number>();
  return people.flatMap(({ issuer, subject, line }) => {
    const identity = JSON.stringify([issuer, subject]);
    const before = first.get(identity);
    if (before !== undefined)
      return [`line ${line}: the same issuer and subject as in line ${before}; put all grants there`];
    first.set(identity, line);
    return [];
  });
}
