import { OF_CASES } from './examples/cases.js';
import { OF_CYCLES } from './examples/cycles.js';
import type { Examples } from './examples/example.js';
import { OF_FINDINGS } from './examples/findings.js';
import { OF_PARKED } from './examples/parked.js';
import { OF_PEOPLE } from './examples/people.js';

const SERVICES = ['audits', 'cases', 'notifications', 'reports'];

const forEachService = (operation: string): Examples =>
  Object.fromEntries(SERVICES.map((service) => [`${service} ${operation}`, { scope: 'stockton', status: 200 }]));

/** One right request for every operation, written by hand; an operation without one fails the tests. */
export const EXAMPLES: Examples = {
  ...OF_PEOPLE,
  ...OF_CYCLES,
  ...OF_CASES,
  ...OF_FINDINGS,
  ...OF_PARKED,
  ...forEachService('GET /health/live'),
  ...forEachService('GET /health/ready'),
  ...forEachService('GET /openapi.json'),
};
