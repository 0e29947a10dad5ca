import type { ScopeDatabase } from './scope-database.js';

/** What of the events about some people is still on its way, and what these people still hold. */
export class Drain {
  constructor(
    private readonly databases: readonly ScopeDatabase[],
    private readonly people: readonly string[],
  ) {}

  /** Streams of events that some service has not applied to their end. */
  underWay(): Promise<number> {
    return this.sum((database) => {
      const gates = database.projecting.map(
        (service) => `SELECT '${service}' AS service, topic, aggregate_id, last_seq FROM ${service}.gate`,
      );
      return {
        sql: `SELECT count(*)::int AS count FROM audits.outbox_stream said CROSS JOIN unnest($2::text[]) AS reader (service)
          LEFT JOIN (${gates.join(' UNION ALL ')}) heard USING (service, topic, aggregate_id)
          WHERE said.aggregate_id = ANY ($1::uuid[]) AND heard.last_seq IS DISTINCT FROM said.last_seq`,
        parameters: [this.people, database.projecting],
      };
    });
  }

  /** Grants that are not ended, in `audits` or in a projection. */
  held(): Promise<number> {
    return this.sum((database) => {
      const tables = ['audits.role_grant', ...database.projecting.map((service) => `${service}.known_grant`)];
      const rows = tables.map(
        (table) => `SELECT 1 FROM ${table} WHERE person_id = ANY ($1::uuid[]) AND ended_at IS NULL`,
      );
      return {
        sql: `SELECT count(*)::int AS count FROM (${rows.join(' UNION ALL ')}) held`,
        parameters: [this.people],
      };
    });
  }

  private async sum(
    ask: (database: ScopeDatabase) => { sql: string; parameters: readonly unknown[] },
  ): Promise<number> {
    const counts = await Promise.all(
      this.databases.map(async (database) => {
        const { sql, parameters } = ask(database);
        const [row] = await database.rows<{ count: number }>(sql, parameters);
        return row?.count ?? Number.NaN;
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }
}
