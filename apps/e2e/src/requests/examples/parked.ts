import type { NamedParked } from '../objects/named.js';
import type { Examples } from './example.js';

const PLACES = [
  ['audits', 'stockton', 'parked-in-audits'],
  ['cases', 'stockton', 'parked-in-cases'],
  ['notifications', 'stockton', 'parked-in-notifications'],
  ['reports', 'joint', 'parked-in-reports'],
] as const satisfies readonly (readonly [service: string, scope: string, named: NamedParked])[];

const REASON = { reason: 'Agreed with the safeguarding lead in a test.' };

/** What services could not apply, and deciding about it: the same in each of them. */
export const OF_PARKED: Examples = Object.fromEntries(
  PLACES.flatMap(([service, scope, named]) => {
    const one = { as: 'administrator', scope, path: { id: named }, status: 200 } as const;
    return [
      [`${service} GET /parked-messages`, { as: 'administrator', scope, query: { page: '1' }, status: 200 }],
      [`${service} GET /parked-messages/{id}`, one],
      [`${service} POST /parked-messages/{id}/retry`, { ...one, body: REASON }],
      [`${service} POST /parked-messages/{id}/skip`, { ...one, body: { what: 'message', ...REASON } }],
    ] as const;
  }),
);
