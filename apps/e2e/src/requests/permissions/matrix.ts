import type { Role } from '@accord/kernel';

/**
 * Who an operation is for: `everybody` even without a sign-in, whoever is `signed in` with or without a role here, whoever
 * holds `any role` here, or whoever holds one of those that are named.
 */
export type For = 'everybody' | 'signed in' | 'any role' | readonly Role[];

// Only an administrator of a scope gives and ends roles in it.
const MANAGING_PEOPLE: For = ['administrator'];

// Whoever manages people sees them; so does the partnership business manager, who has to know whom to ask, and the data
// protection officer, who answers for what is held on them.
const SEEING_PEOPLE: For = ['administrator', 'partnership-manager', 'data-protection-officer'];

// The scrutineer, the data protection officer and operations; nobody else, the administrator included: they are the ones
// it is about.
const READING_TRAIL: For = ['scrutineer', 'data-protection-officer', 'operations'];

// Operations see whether mail goes out; an administrator has to reach the person whose address takes none.
const SEEING_DELIVERIES: For = ['operations', 'administrator'];

// Only who answers for the register's export brings it in; who runs or answers for the audits sees whether it is there.
const IMPORTING_REGISTER: For = ['register-importer'];
const SEEING_IMPORTS: For = ['register-importer', 'partnership-manager', 'director', 'data-protection-officer'];

const SERVICES = ['audits', 'cases', 'notifications', 'reports'];

const inEachService = (operation: string, who: For): Record<string, For> =>
  Object.fromEntries(SERVICES.map((service) => [`${service} ${operation}`, who]));

/** Written by hand from what the roles are for. The permission table of the code is not looked at: this is what it is checked by. */
export const MATRIX: Readonly<Record<string, For>> = {
  'audits GET /me': 'signed in',
  'audits POST /sign-ins': 'signed in',
  'audits POST /invitations/accept': 'signed in',
  'audits GET /people': SEEING_PEOPLE,
  'audits POST /people/search': SEEING_PEOPLE,
  'audits GET /people/{id}': SEEING_PEOPLE,
  'audits GET /invitations': SEEING_PEOPLE,
  'audits POST /people/{id}/grants': MANAGING_PEOPLE,
  'audits POST /people/{id}/grants/{grantId}/end': MANAGING_PEOPLE,
  'audits POST /people/{id}/leave': MANAGING_PEOPLE,
  'audits POST /invitations': MANAGING_PEOPLE,
  'audits POST /invitations/{id}/withdraw': MANAGING_PEOPLE,
  'notifications GET /inbox': 'any role',
  'notifications GET /inbox/unread': 'any role',
  'notifications POST /inbox/{id}/read': 'any role',
  'notifications GET /deliveries': SEEING_DELIVERIES,
  'cases POST /register-imports': IMPORTING_REGISTER,
  'cases GET /register-imports': SEEING_IMPORTS,
  'cases GET /register-imports/{id}': SEEING_IMPORTS,
  ...inEachService('GET /trail', READING_TRAIL),
  ...inEachService('GET /health/live', 'everybody'),
  ...inEachService('GET /health/ready', 'everybody'),
  ...inEachService('GET /openapi.json', 'everybody'),
};
