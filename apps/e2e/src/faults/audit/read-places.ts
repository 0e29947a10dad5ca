import type { JournalEntry } from '../checker/journal.js';
import type { Effect, Place } from '../checker/place.js';
import type { RowSource } from '../world/scope-database.js';
import { PLACE_QUERIES, type PlaceQuery } from './place-queries.js';

interface Row {
  readonly about: string;
  readonly at: Date;
  readonly value?: string | null;
}

/** Whose traces are looked for. */
export interface Traces {
  readonly cycleId: string;
  /** What all marks begin with. */
  readonly prefix: string;
  readonly entries: readonly JournalEntry[];
  /** Addresses of those who are told. */
  readonly addresses: readonly string[];
}

/** Gives every parameter a type, also those that a query has no use for. */
const GIVEN = 'WITH given AS (SELECT $1::text, $2::text, $3::text[])';

const KEPT = `SELECT key, at FROM audits.idempotency_key WHERE key LIKE $1 || '%' ORDER BY at`;

/**
 * What every place of every scope holds of the commands of both authorities. What a command leaves has its moment; which
 * command it is, the answer says that was kept for its idempotency key, in the same transaction.
 */
export async function readPlaces(databases: readonly RowSource[], traces: Traces): Promise<Place[]> {
  const authorities = databases.filter(({ scope }) => scope !== 'joint');
  const places = authorities.map(async (own) => {
    const kept = await keptIn(own, traces);
    const others = databases.filter(({ scope }) => scope !== own.scope && scope !== 'joint');
    const inScope = { own: [own], other: others, joint: databases.filter(({ scope }) => scope === 'joint') };
    const read = PLACE_QUERIES.flatMap((query) =>
      inScope[query.where].map((database) => readPlace(database, query, { authority: own.scope, kept, traces })),
    );
    return [kept.place, ...(await Promise.all(read))];
  });
  return (await Promise.all(places)).flat();
}

interface Kept {
  readonly place: Place;
  /** What something is about, and its moment → mark. */
  readonly markOf: ReadonlyMap<string, string>;
}

async function keptIn(own: RowSource, { prefix, entries }: Traces): Promise<Kept> {
  const rows = await own.rows<{ key: string; at: Date }>(KEPT, [prefix]);
  const aboutOf = new Map(entries.map(({ mark, aboutId }) => [mark, aboutId]));
  const effects = rows.map(({ key }) => ({ mark: key, aboutId: aboutOf.get(key) ?? 'nothing known' }));
  const markOf = new Map(rows.map(({ key, at }) => [`${aboutOf.get(key)} ${at.getTime()}`, key]));
  return { place: { name: `${own.scope} kept answers`, scope: own.scope, effects }, markOf };
}

async function readPlace(
  database: RowSource,
  { name, kinds, sql }: PlaceQuery,
  { authority, kept, traces }: { readonly authority: string; readonly kept: Kept; readonly traces: Traces },
): Promise<Place> {
  const rows = await database.rows<Row>(`${GIVEN} ${sql}`, [traces.cycleId, authority, traces.addresses]);
  return {
    name: `${database.scope} ${name} (of ${authority})`,
    scope: database.scope,
    takes: (entry) => entry.scope === authority && kinds.includes(entry.kind),
    effects: rows.map((row) => effectOf(row, kept)),
  };
}

/** Something of another value than was decided belongs to no command. */
function effectOf({ about, at, value }: Row, { markOf }: Kept): Effect {
  const mark = markOf.get(`${about} ${at.getTime()}`);
  const isRight = value === null || value === undefined || mark?.endsWith(`=${value}`);
  return { mark: mark === undefined ? null : isRight ? mark : `${mark}, but ${value}`, aboutId: about };
}
