import type { Paged } from '../paged.js';
import { ServiceProblem } from '../service-problem.js';
import { lookAtTrails } from './look-at-trails.js';
import type { TrailClient } from './trail-client.js';
import type { TrailRow } from './trail.js';

const access = { token: () => Promise.resolve('token'), requestId: 'r' };
const minute = (number: number) => new Date(Date.UTC(2026, 10, 24, 9, number)).toISOString();

/** A service whose trail has one row at each of the given minutes. */
function trailOf(minutes: number[]): TrailClient {
  const rows = [...minutes]
    .sort((a, b) => b - a)
    .map((at): TrailRow => ({
      id: String(at),
      at: minute(at),
      personId: null,
      action: 'look',
      objectType: 'person',
      objectId: null,
    }));
  const page = (_access: unknown, _search: unknown, number: number): Promise<Paged<TrailRow>> =>
    Promise.resolve({
      items: rows.slice((number - 1) * 25, number * 25),
      page: number,
      pages: Math.max(1, Math.ceil(rows.length / 25)),
      total: rows.length,
    });
  return { page } as unknown as TrailClient;
}

const failing = (status: number) =>
  ({ page: () => Promise.reject(new ServiceProblem(status, 'x', 'x')) }) as unknown as TrailClient;
const numbers = (from: number, count: number, step: number) =>
  Array.from({ length: count }, (_, index) => from + index * step);

describe(lookAtTrails.name, () => {
  const even = trailOf(numbers(0, 40, 2));
  const odd = trailOf(numbers(1, 10, 2));
  const trails = new Map([
    ['audits', even],
    ['cases', odd],
  ]);

  it('puts the rows of all services in one order, newest first, page after page without gap or repeat', async () => {
    const pages = await Promise.all([1, 2].map((page) => lookAtTrails(trails, access, { page })));
    const shown = pages.flatMap((page) => page.rows.map((row) => row.at));
    const expected = [...numbers(0, 40, 2), ...numbers(1, 10, 2)].sort((a, b) => b - a).map(minute);
    expect(shown).toEqual(expected);
    expect(pages[0]).toMatchObject({ pages: 2, total: 50, missing: [] });
  });

  it('shows the rest when a service does not answer, and says which', async () => {
    const trail = await lookAtTrails(new Map([...trails, ['reports', failing(503)]]), access, { page: 1 });
    expect(trail.missing).toEqual(['reports']);
    expect(trail.rows).toHaveLength(25);
  });

  it('shows nothing when one refuses, or none answers', async () => {
    await expect(
      lookAtTrails(new Map([...trails, ['reports', failing(403)]]), access, { page: 1 }),
    ).rejects.toMatchObject({ status: 403 });
    await expect(lookAtTrails(new Map([['reports', failing(503)]]), access, { page: 1 })).rejects.toMatchObject({
      status: 503,
    });
  });
});
