import { OF_CASES } from './matrix/cases.js';
import { OF_CYCLES } from './matrix/cycles.js';
import { OF_FINDINGS } from './matrix/findings.js';
import type { For, Rows } from './matrix/for.js';
import { OF_PEOPLE } from './matrix/people.js';

// The scrutineer, the data protection officer and operations; nobody else, the administrator included: they are the ones
// it is about.
const READING_TRAIL: For = ['scrutineer', 'data-protection-officer', 'operations'];

// Operations see what stopped; who gives and ends roles decides what becomes of it, since it may decide who has access.
const SEEING_PARKED: For = ['operations', 'administrator'];
const DECIDING_PARKED: For = ['administrator'];

const SERVICES = ['audits', 'cases', 'notifications', 'reports'];

const inEachService = (operation: string, who: For): Rows =>
  Object.fromEntries(SERVICES.map((service) => [`${service} ${operation}`, who]));

/**
 * Written by hand from what the roles are for, as the documents have them. The permission table of the code is not looked
 * at: this is what it is checked by.
 */
export const MATRIX: Rows = {
  ...OF_PEOPLE,
  ...OF_CYCLES,
  ...OF_CASES,
  ...OF_FINDINGS,
  ...inEachService('GET /trail', READING_TRAIL),
  ...inEachService('GET /parked-messages', SEEING_PARKED),
  ...inEachService('GET /parked-messages/{id}', SEEING_PARKED),
  ...inEachService('POST /parked-messages/{id}/retry', DECIDING_PARKED),
  ...inEachService('POST /parked-messages/{id}/skip', DECIDING_PARKED),
  ...inEachService('GET /health/live', 'everybody'),
  ...inEachService('GET /health/ready', 'everybody'),
  ...inEachService('GET /openapi.json', 'everybody'),
};
