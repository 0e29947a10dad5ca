import { Injectable } from '@nestjs/common';
import { PARTNERSHIP_TIME_ZONE } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { pageOf, type Page } from '../paging/page.js';
import { PAGE_SIZE } from '../paging/page-query.js';
import { PeopleDirectory } from '../people/people-directory.js';
import type { LookAtTrailQuery } from './look-at-trail.query.js';

/** One line of the trail as it is shown. */
export interface TrailLine {
  readonly id: string;
  readonly at: string;
  readonly personId: string | null;
  /** What they are called; null when nobody did it, or this service does not know them. */
  readonly personName: string | null;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly requestId: string | null;
}

interface Row extends Omit<TrailLine, 'at' | 'personName'> {
  readonly at: Date;
}

const COLUMNS = `id::text AS id, at, person_id AS "personId", action, object_type AS "objectType", object_id AS "objectId", request_id AS "requestId"`;

/** Searches a service's trail by person, object and day. */
@Injectable()
export class TrailReader {
  constructor(private readonly people: PeopleDirectory) {}

  async read(tx: ScopeTransaction, query: LookAtTrailQuery): Promise<Page<TrailLine>> {
    const { sql, parameters } = conditionsOf(query);
    const rows = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM access_trail ${sql} ORDER BY access_trail.at DESC, access_trail.id DESC LIMIT ${PAGE_SIZE} OFFSET $${parameters.length + 1}`,
      [...parameters, query.offset],
    );
    const [count] = await tx.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM access_trail ${sql}`,
      parameters,
    );
    const names = await this.people.names(tx, [...new Set(rows.flatMap(({ personId }) => personId ?? []))]);
    const lines = rows.map(({ at, ...row }) => {
      const personName = (row.personId && names.get(row.personId)) ?? null;
      return { ...row, at: at.toISOString(), personName };
    });
    return pageOf(lines, count?.total ?? 0, query);
  }
}

function conditionsOf(query: LookAtTrailQuery): { sql: string; parameters: unknown[] } {
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  const add = (condition: (place: string) => string, value: unknown): void => {
    parameters.push(value);
    conditions.push(condition(`$${parameters.length}`));
  };
  if (query.person) add((place) => `person_id = ${place}::uuid`, query.person);
  if (query.object) add((place) => `object_id = ${place}`, query.object);
  if (query.day)
    add((place) => `at >= ${midnight(`${place}::date`)} AND at < ${midnight(`${place}::date + 1`)}`, query.day);
  return { sql: conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '', parameters };
}

/** The instant at which a calendar day begins for the partnership. */
function midnight(day: string): string {
  return `(${day})::timestamp AT TIME ZONE '${PARTNERSHIP_TIME_ZONE}'`;
}
