import type { ServiceAccess } from '../service-access.js';
import { ServiceProblem } from '../service-problem.js';
import type { ParkedClient } from './parked-client.js';
import type { ParkedGroup } from './parked.js';

/** A parked message with the service that parked it. */
export interface ParkedIn extends ParkedGroup {
  readonly service: string;
}

/** The same page of what each service parked, as one, the oldest first. */
export interface MergedParked {
  readonly rows: readonly ParkedIn[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Services that did not answer, or in which the person has no access now: their part is missing. */
  readonly missing: readonly string[];
}

/** Asks every service of the scope at once. There are few parked messages, so a page holds the same page of each. */
export async function lookAtParked(
  clients: ReadonlyMap<string, ParkedClient>,
  access: ServiceAccess,
  page: number,
): Promise<MergedParked> {
  const services = [...clients.keys()];
  const looks = await Promise.allSettled([...clients.values()].map((client) => client.page(access, String(page))));
  const answered = looks.map((look) => (look.status === 'fulfilled' ? look.value : undefined));
  const failures = looks.flatMap((look): unknown[] => (look.status === 'rejected' ? [look.reason] : []));
  const unexpected = failures.find((reason) => !isPartOnly(reason));
  if (unexpected) throw unexpected;
  if (failures.length === looks.length) throw failures[0] ?? ServiceProblem.unavailable('parked-messages');
  const rows = answered.flatMap((one, index) =>
    (one?.items ?? []).map((item): ParkedIn => ({ ...item, service: services[index] ?? '' })),
  );
  return {
    rows: rows.sort((one, other) => (one.since < other.since ? -1 : 1)),
    page,
    pages: Math.max(...answered.map((one) => one?.pages ?? 1)),
    total: answered.reduce((sum, one) => sum + (one?.total ?? 0), 0),
    missing: services.filter((_, index) => answered[index] === undefined),
  };
}

/** Whoever is parked somewhere has no access there, and is the one to decide elsewhere: a service that refuses them is only missing. */
function isPartOnly(error: unknown): boolean {
  return error instanceof ServiceProblem && (error.status === 503 || error.code === 'no-grant');
}
