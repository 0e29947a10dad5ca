import { dayOf } from '@accord/kernel';
import { CANARY } from '../canary.js';
import type { Examples } from './example.js';

const TODAY = dayOf(new Date());

const TERMS = {
  // A role that can be held in every scope, and that allows to read figures and change nothing.
  role: 'director',
  agencyId: 'cleveland-police',
  team: `Team ${CANARY.word}`,
  validFrom: TODAY,
  validTo: '2099-12-31',
  reason: `Because ${CANARY.word} asked for it in a test.`,
};

const REASON = { reason: TERMS.reason };
const STOCKTON = { scope: 'stockton' } as const;
const TRAIL = { as: 'data-protection-officer', query: { page: '1', day: TODAY }, status: 200 } as const;
const ADMINISTRATOR = { as: 'administrator', ...STOCKTON } as const;
const PERSON = { ...ADMINISTRATOR, path: { id: 'person' } } as const;

/** People, their roles, what they are told and what they did. */
export const OF_PEOPLE: Examples = {
  'audits GET /me': { as: 'auditor', ...STOCKTON, status: 200 },
  'audits POST /sign-ins': { as: 'auditor', ...STOCKTON, body: { event: 'scope-chosen' }, status: 204 },
  'audits GET /people': { ...ADMINISTRATOR, query: { page: '1' }, status: 200 },
  'audits POST /people/search': { ...ADMINISTRATOR, body: { search: CANARY.name, page: 1 }, status: 200 },
  'audits GET /people/{id}': { ...PERSON, status: 200 },
  'audits POST /people/{id}/grants': { ...PERSON, body: TERMS, status: 201 },
  'audits POST /people/{id}/grants/{grantId}/end': {
    ...ADMINISTRATOR,
    path: { id: 'person', grantId: 'grant' },
    body: REASON,
    status: 200,
  },
  'audits POST /people/{id}/leave': { ...PERSON, body: REASON, status: 200 },
  'audits GET /invitations': { ...ADMINISTRATOR, query: { page: '1' }, status: 200 },
  'audits POST /invitations': {
    ...ADMINISTRATOR,
    body: { ...TERMS, name: CANARY.name, email: CANARY.email },
    status: 201,
  },
  'audits POST /invitations/{id}/withdraw': { ...ADMINISTRATOR, path: { id: 'invitation' }, status: 200 },
  'audits POST /invitations/accept': { as: 'auditor', ...STOCKTON, body: {}, named: { secret: 'secret' }, status: 201 },
  'audits GET /trail': { ...TRAIL, ...STOCKTON },
  'cases GET /trail': { ...TRAIL, ...STOCKTON },
  'notifications GET /trail': { ...TRAIL, ...STOCKTON },
  'reports GET /trail': { ...TRAIL, scope: 'joint' },
  'notifications GET /inbox': { as: 'auditor', ...STOCKTON, query: { page: '1' }, status: 200 },
  'notifications GET /inbox/unread': { as: 'auditor', ...STOCKTON, status: 200 },
  'notifications POST /inbox/{id}/read': { as: 'auditor', ...STOCKTON, path: { id: 'entry' }, status: 200 },
  'notifications GET /deliveries': { ...ADMINISTRATOR, query: { page: '1', state: 'sent' }, status: 200 },
};
