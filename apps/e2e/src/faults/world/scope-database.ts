import { scopesOf, SERVICE_NAMES, type Partnership, type ServiceName } from '@accord/partnership';
import type { StackDatabases } from '@accord/testing';

/** One scope's database, looked at as the server's administrator: every service's tables at once. */
export class ScopeDatabase {
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

  async rows<Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const name = `accord_${this.scope.replaceAll('-', '_')}`;
    return this.databases.withAdmin(name, async (admin) => (await admin.query<Row>(sql, [...parameters])).rows);
  }
}
