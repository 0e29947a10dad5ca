import type { ServiceAccess } from '../service-access.js';
import { ServiceProblem } from '../service-problem.js';
import { mergeTrails, type MergedRow } from './merge-trails.js';
import type { TrailClient } from './trail-client.js';
import type { TrailSearch } from './trail.js';

/** Rows of one page of the merged trail, as many as on a page of one service. */
export const TRAIL_PAGE_SIZE = 25;

/** How far back one can page: beyond that a search by day, person or object is quicker for everyone. */
export const LAST_TRAIL_PAGE = 20;

/** One page of the trails of all services of a scope. */
export interface MergedTrail {
  readonly rows: readonly MergedRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Services that did not answer: their part is missing. */
  readonly missing: readonly string[];
}

/**
 * Looks at the trail of every service at once. Page n of the whole can hold rows of any of the first n pages of each, so these are
 * asked for, merged and cut.
 */
export async function lookAtTrails(
  trails: ReadonlyMap<string, TrailClient>,
  access: ServiceAccess,
  { page, ...search }: TrailSearch & { page: number },
): Promise<MergedTrail> {
  const looks = await Promise.allSettled(
    [...trails].map(([service, client]) => lookAtTrail(service, client, access, { page, ...search })),
  );
  const answered = looks.flatMap((look) => (look.status === 'fulfilled' ? [look.value] : []));
  const refused = looks.find((look) => look.status === 'rejected' && !isOutage(look.reason));
  if (refused?.status === 'rejected') throw refused.reason;
  if (answered.length === 0) throw ServiceProblem.unavailable('trail');
  const total = answered.reduce((sum, one) => sum + one.total, 0);
  return {
    rows: mergeTrails(answered.map((one) => one.rows)).slice((page - 1) * TRAIL_PAGE_SIZE, page * TRAIL_PAGE_SIZE),
    page,
    pages: Math.min(LAST_TRAIL_PAGE, Math.max(1, Math.ceil(total / TRAIL_PAGE_SIZE))),
    total,
    missing: [...trails.keys()].filter((_, index) => looks[index]?.status === 'rejected'),
  };
}

async function lookAtTrail(
  service: string,
  client: TrailClient,
  access: ServiceAccess,
  { page, ...search }: TrailSearch & { page: number },
): Promise<{ rows: MergedRow[]; total: number }> {
  const first = await client.page(access, search, 1);
  const others = Array.from({ length: Math.min(page, first.pages) - 1 }, (_, index) =>
    client.page(access, search, index + 2),
  );
  const pages = [first, ...(await Promise.all(others))];
  return { rows: pages.flatMap((one) => one.items.map((row) => ({ ...row, service }))), total: first.total };
}

function isOutage(error: unknown): boolean {
  return error instanceof ServiceProblem && error.status === 503;
}
