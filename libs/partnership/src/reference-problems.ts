import { instrumentProblems } from './instrument-problems.js';
import type { Issuer, Partnership } from './partnership.js';
import { repeated } from './repeated.js';

/** Database, schema and login of this name belong to the pages. */
const WEB = 'web';
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** What no single entry can show: repeated ids, and names of scopes, agencies or issuers that do not exist. */
export function referenceProblems(partnership: Partnership): string[] {
  const scopes = partnership.scopes.map((scope) => scope.id);
  const problems = [
    ...repeated('scopes', scopes),
    ...repeated(
      'agencies',
      partnership.agencies.map((agency) => agency.id),
    ),
    ...repeated(
      'issuers',
      partnership.issuers.map((issuer) => issuer.id),
    ),
    ...repeated(
      'issuers (url)',
      partnership.issuers.map((issuer) => issuer.url),
    ),
    ...repeated(
      'agreements',
      partnership.agreements.map((agreement) => agreement.id),
    ),
    ...partnership.agencies.flatMap((agency) => unknownScopes(`agencies.${agency.id}.serves`, agency.serves, scopes)),
    ...partnership.issuers.flatMap((issuer) => unknownScopes(`issuers.${issuer.id}.scopes`, issuer.scopes, scopes)),
    ...partnership.agreements.flatMap((one) => unknownScopes(`agreements.${one.id}.parties`, one.parties, scopes)),
    ...administratorProblems(partnership),
    ...instrumentProblems(partnership),
    ...partnership.issuers.flatMap((issuer) => unsafeAddress(issuer)),
    ...scopes
      .filter((id) => id === WEB)
      .map((id) => `scopes: ${id} is the name of the pages' own database; choose another`),
  ];
  if (partnership.scopes.filter((scope) => scope.kind === 'joint').length !== 1) {
    problems.push('scopes: there must be exactly one of kind joint, the partnership itself');
  }
  return problems;
}

function unknownScopes(place: string, named: string[], known: string[]): string[] {
  return named.filter((id) => !known.includes(id)).map((id) => `${place}: there is no scope ${id}`);
}

function administratorProblems(partnership: Partnership): string[] {
  return partnership.scopes.flatMap((scope) =>
    scope.firstAdministrators.flatMap((administrator) => {
      const place = `scopes.${scope.id}.firstAdministrators`;
      const issuer = partnership.issuers.find((candidate) => candidate.url === administrator.issuer);
      const agency = partnership.agencies.find((candidate) => candidate.id === administrator.agency);
      return [
        ...(issuer?.scopes.includes(scope.id) ? [] : [`${place}: no issuer with that url may act in ${scope.id}`]),
        ...(agency?.serves.includes(scope.id)
          ? []
          : [`${place}: no agency ${administrator.agency} serves ${scope.id}`]),
      ];
    }),
  );
}

/** Over plain http anybody on the way could hand out keys; on this machine there is nobody on the way. */
function unsafeAddress({ id, url }: Issuer): string[] {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || THIS_MACHINE.includes(hostname) ? [] : [`issuers.${id}.url: must begin with https`];
}
