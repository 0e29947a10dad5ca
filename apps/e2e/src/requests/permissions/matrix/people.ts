import type { For, Rows } from './for.js';

// Only an administrator of a scope gives and ends roles in it.
const MANAGING_PEOPLE: For = ['administrator'];

// Whoever manages people sees them; so does the partnership business manager, who has to know whom to ask, and the data
// protection officer, who answers for what is held on them.
const SEEING_PEOPLE: For = ['administrator', 'partnership-manager', 'data-protection-officer'];

// Operations see whether mail goes out; an administrator has to reach the person whose address takes none.
const SEEING_DELIVERIES: For = ['operations', 'administrator'];

/** People, their roles, and what they are told. */
export const OF_PEOPLE: Rows = {
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
};
