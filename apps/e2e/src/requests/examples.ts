import { dayOf, type Role } from '@accord/kernel';
import { CANARY } from './canary.js';

/** An object that a path or a body has to name, made by `Objects` before the request is sent. */
export type Named = 'person' | 'grant' | 'invitation' | 'entry' | 'secret' | 'register-import';

/** A request that is right: with a person who may send it, and what it is answered with. */
export interface Example {
  /** A role that may; nobody for what needs no sign-in. */
  readonly as?: Role;
  readonly scope: string;
  /** The object that each path parameter names. */
  readonly path?: Readonly<Record<string, Named>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** A file in CSV instead of a body of fields. */
  readonly file?: string;
  /** The field of the body that holds the secret of an invitation. */
  readonly secretField?: string;
  readonly status: number;
}

const TODAY = dayOf(new Date());

const TERMS = {
  // A role that can be held in every scope and allows nothing that needs a permission.
  role: 'director',
  agencyId: 'cleveland-police',
  team: `Team ${CANARY.word}`,
  validFrom: TODAY,
  validTo: '2099-12-31',
  reason: `Because ${CANARY.word} asked for it in a test.`,
};

const REASON = { reason: TERMS.reason };
const STOCKTON = { scope: 'stockton' } as const;
const PUBLIC = { ...STOCKTON, status: 200 } as const;
const TRAIL = { as: 'data-protection-officer', query: { page: '1', day: TODAY }, status: 200 } as const;
const ADMINISTRATOR = { as: 'administrator', ...STOCKTON } as const;

/** One right request for every operation, written by hand; an operation without one fails the tests. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  'audits GET /me': { as: 'auditor', ...STOCKTON, status: 200 },
  'audits POST /sign-ins': { as: 'auditor', ...STOCKTON, body: { event: 'scope-chosen' }, status: 204 },
  'audits GET /people': { ...ADMINISTRATOR, query: { page: '1' }, status: 200 },
  'audits POST /people/search': { ...ADMINISTRATOR, body: { search: CANARY.name, page: 1 }, status: 200 },
  'audits GET /people/{id}': { ...ADMINISTRATOR, path: { id: 'person' }, status: 200 },
  'audits POST /people/{id}/grants': { ...ADMINISTRATOR, path: { id: 'person' }, body: TERMS, status: 201 },
  'audits POST /people/{id}/grants/{grantId}/end': {
    ...ADMINISTRATOR,
    path: { id: 'person', grantId: 'grant' },
    body: REASON,
    status: 200,
  },
  'audits POST /people/{id}/leave': { ...ADMINISTRATOR, path: { id: 'person' }, body: REASON, status: 200 },
  'audits GET /invitations': { ...ADMINISTRATOR, query: { page: '1' }, status: 200 },
  'audits POST /invitations': {
    ...ADMINISTRATOR,
    body: { ...TERMS, name: CANARY.name, email: CANARY.email },
    status: 201,
  },
  'audits POST /invitations/{id}/withdraw': { ...ADMINISTRATOR, path: { id: 'invitation' }, status: 200 },
  'audits POST /invitations/accept': { as: 'auditor', ...STOCKTON, body: {}, secretField: 'secret', status: 201 },
  'audits GET /trail': { ...TRAIL, ...STOCKTON },
  'cases GET /trail': { ...TRAIL, ...STOCKTON },
  'cases GET /register-imports': { as: 'director', ...STOCKTON, query: { page: '1' }, status: 200 },
  'cases GET /register-imports/{id}': { as: 'director', ...STOCKTON, path: { id: 'register-import' }, status: 200 },
  // Taken and refused: a register that could be imported would take the place of the demonstration's.
  'cases POST /register-imports': { as: 'register-importer', ...STOCKTON, file: 'Case ID\n', status: 201 },
  'notifications GET /trail': { ...TRAIL, ...STOCKTON },
  'reports GET /trail': { ...TRAIL, scope: 'joint' },
  'notifications GET /inbox': { as: 'auditor', ...STOCKTON, query: { page: '1' }, status: 200 },
  'notifications GET /inbox/unread': { as: 'auditor', ...STOCKTON, status: 200 },
  'notifications POST /inbox/{id}/read': { as: 'auditor', ...STOCKTON, path: { id: 'entry' }, status: 200 },
  'notifications GET /deliveries': { ...ADMINISTRATOR, query: { page: '1', state: 'sent' }, status: 200 },
  ...forEachService('GET /health/live'),
  ...forEachService('GET /health/ready'),
  ...forEachService('GET /openapi.json'),
};

function forEachService(operation: string): Record<string, Example> {
  const services = ['audits', 'cases', 'notifications', 'reports'];
  return Object.fromEntries(services.map((service) => [`${service} ${operation}`, PUBLIC]));
}
