import type { Scope } from '@accord/kernel';
import { placeOf } from '../databases/database-place.js';
import { ownerEntrance } from '../databases/pool-entrance.js';
import { ScopeDatabases } from '../databases/scope-databases.js';
import type { ServiceDatabase } from '../databases/service-database.js';
import { migrate } from '../migrations/migrate.js';
import { tableRightsSql } from '../provision/schema-sql.js';
import type { ScopeTransaction } from '../unit-of-work/scope-transaction.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { assertSwappable } from './assert-swappable.js';
import { ShadowClaim } from './shadow-claim.js';
import { ShadowError } from './shadow-error.js';
import { compareTable, qualified, type TableComparison } from './table-comparison.js';

/** Which tables are made anew: those of a service in a scope, under the login that owns them. */
export interface ShadowPlace {
  readonly database: ServiceDatabase;
  readonly scope: Scope;
  /** The migrator's address. */
  readonly url: string;
}

/**
 * The tables of a service a second time and empty, in a schema of their own, made by the same migrations: same columns,
 * indexes, constraints, names and rights. The service's login cannot see that schema, and what writes there under
 * `work` sees nothing else, so the live tables are out of reach until some of them are exchanged.
 */
export class ShadowSchema {
  /** The names of the live schema and of this one. */
  readonly schemas: readonly [live: string, shadow: string];
  /** Transactions of the owner that look into the live schema. */
  readonly owner: UnitOfWork;
  /** Transactions of the owner that look into the shadow alone. */
  readonly work: UnitOfWork;

  private constructor(
    private readonly place: ShadowPlace,
    private readonly live: ScopeDatabases,
    private readonly shadow: ScopeDatabases,
    private readonly claim: ShadowClaim,
  ) {
    this.schemas = schemasOf(place.database);
    this.owner = new UnitOfWork(live);
    this.work = new UnitOfWork(shadow);
  }

  /** Makes it, in place of one that a process left which did not come to its end. Throws `ShadowError`. */
  static async open(place: ShadowPlace): Promise<ShadowSchema> {
    const [live, shadow] = schemasOf(place.database).map((schema) => poolOf(place, schema)) as [
      ScopeDatabases,
      ScopeDatabases,
    ];
    let claim: ShadowClaim | undefined;
    try {
      await live.connect();
      claim = await ShadowClaim.take(live.pool(place.scope), place.database.service);
      const opened = new ShadowSchema(place, live, shadow, claim);
      await opened.make();
      await shadow.connect();
      return opened;
    } catch (error) {
      claim?.end();
      await Promise.all([live.close(), shadow.close()]);
      throw error;
    }
  }

  /** Throws `ShadowError` unless these tables can be exchanged. */
  assertSwappable(tables: readonly string[]): Promise<void> {
    return this.owner.run(this.place.scope, (tx) => assertSwappable(tx, tables, this.schemas));
  }

  /** Brings the planner's figures of the new tables up to date, so that the first to read them are not slow. */
  async analyze(tables: readonly string[]): Promise<void> {
    for (const table of tables)
      await this.work.run(this.place.scope, (tx) => tx.query(`ANALYZE ${qualified(this.schemas[1], table)}`));
  }

  /** Live against shadow, as the transaction of the owner sees them. */
  async compare(tx: ScopeTransaction, tables: readonly string[]): Promise<TableComparison[]> {
    const compared: TableComparison[] = [];
    for (const table of tables) compared.push(await compareTable(tx, table, this.schemas));
    return compared;
  }

  /** Puts the tables of the shadow in place of the live ones, which are gone with this transaction of the owner. */
  async swap(tx: ScopeTransaction, tables: readonly string[]): Promise<void> {
    const [live, shadow] = this.schemas;
    await tx.query(`DROP TABLE ${tables.map((table) => qualified(live, table)).join(', ')}`);
    for (const table of tables) await tx.query(`ALTER TABLE ${qualified(shadow, table)} SET SCHEMA "${live}"`);
  }

  /** Takes it away. */
  async close(): Promise<void> {
    await this.shadow.close();
    try {
      await this.owner.run(this.place.scope, (tx) => tx.query(`DROP SCHEMA IF EXISTS "${this.schemas[1]}" CASCADE`));
    } finally {
      this.claim.end();
      await this.live.close();
    }
  }

  private async make(): Promise<void> {
    const { database, scope, url } = this.place;
    const [, shadow] = this.schemas;
    const { login, migrator } = placeOf(database.service, scope);
    await this.owner.run(scope, async (tx) => {
      await assertMigrated(tx, database);
      await tx.query(`DROP SCHEMA IF EXISTS "${shadow}" CASCADE`);
      await tx.query(`CREATE SCHEMA "${shadow}"`);
      for (const statement of tableRightsSql(migrator, shadow, login)) await tx.query(statement);
    });
    await migrate(database, scope, url, shadow);
  }
}

function schemasOf({ service }: ServiceDatabase): [live: string, shadow: string] {
  return [service, `${service}_shadow`];
}

function poolOf({ database, scope, url }: ShadowPlace, schema: string): ScopeDatabases {
  const settings = { url, poolSize: 3, entrance: ownerEntrance(database, scope, schema) };
  return new ScopeDatabases(database, new Map([[scope, settings]]));
}

async function assertMigrated(tx: ScopeTransaction, { service, migrations }: ServiceDatabase): Promise<void> {
  const done = await tx.query<{ name: string }>('SELECT name FROM migration');
  const ran = new Set(done.map(({ name }) => name));
  if (ran.size === migrations.length && migrations.every((migration) => ran.has(migration.name))) return;
  throw new ShadowError(`The schema ${service} is not of this build: migrate it first, and run the same build.`);
}
