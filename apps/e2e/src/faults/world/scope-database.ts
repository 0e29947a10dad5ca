import { scopesOf, SERVICE_NAMES, type Partnership, type ServiceName } from '@accord/partnership';
import type { StackDatabases } from '@accord/testing';

type Admin = Parameters<Parameters<StackDatabases['withAdmin']>[1]>[0];

/** Whatever answers questions about one scope's database. */
export interface RowSource {
  readonly scope: string;
  rows<Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

/** One scope's database, looked at as the server's administrator: every service's tables at once. */
export class ScopeDatabase implements RowSource {
  /** Services that keep a projection of the scope's people. */
  readonly projecting: readonly ServiceName[];

  constructor(
    private readonly databases: StackDatabases,
    partnership: Partnership,
    readonly scope: string,
  ) {
    const serving = SERVICE_NAMES.filter((service) =>
      (scopesOf(partnership, service) as readonly string[]).includes(scope),
    );
    this.projecting = serving.filter((service) => service !== 'audits');
  }

  /** As it would be if something else were in it: what is planted is there for `work` alone, and never comes to be. */
  async planted<T>(sql: string, work: (database: RowSource) => Promise<T>): Promise<T> {
    return this.withAdmin(async (admin) => {
      await admin.query('BEGIN');
      try {
        // Triggers and foreign keys would keep what is to be noticed from being planted.
        await admin.query('SET LOCAL session_replication_role = replica');
        const { rowCount } = await admin.query(sql);
        if (rowCount !== 1) throw new Error(`${rowCount} rows were planted`);
        const { scope } = this;
        return await work({
          scope,
          rows: async (query, parameters) => (await admin.query(query, [...parameters])).rows,
        });
      } finally {
        await admin.query('ROLLBACK');
      }
    });
  }

  async rows<Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.withAdmin(async (admin) => (await admin.query<Row>(sql, [...parameters])).rows);
  }

  private withAdmin<T>(work: (admin: Admin) => Promise<T>): Promise<T> {
    return this.databases.withAdmin(`accord_${this.scope.replaceAll('-', '_')}`, work);
  }
}
