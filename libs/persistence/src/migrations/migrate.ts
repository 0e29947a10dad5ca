import type { Scope } from '@accord/kernel';
import { DataSource, MigrationExecutor } from 'typeorm';
import { placeOf } from '../databases/database-place.js';
import type { ServiceDatabase } from '../databases/service-database.js';
import { SilentLogger } from '../databases/silent-logger.js';

/**
 * Brings a service's schema of one scope to what the code needs, under the migrator's login. Forward only; each migration
 * in a transaction of its own; whoever runs it at the same time waits and finds nothing left to do.
 * Answers the names of the migrations that ran. `schema`: another one than the service's own, for tables beside the live ones.
 */
export async function migrate(
  database: ServiceDatabase,
  scope: Scope,
  url: string,
  schema: string = database.service,
): Promise<string[]> {
  const { login } = placeOf(database.service, scope);
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    schema,
    migrations: [...database.migrations],
    migrationsTableName: 'migration',
    applicationName: `accord migrate ${schema}`,
    synchronize: false,
    installExtensions: false,
    logger: new SilentLogger(),
    poolSize: 1,
    extra: { options: `-c search_path=${schema}` },
  });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock(hashtext($1))', [`accord migrate ${schema}`]);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'each';
    const done = await executor.executePendingMigrations();
    // The service must not be able to rewrite what was migrated.
    await runner.query(`REVOKE INSERT, UPDATE, DELETE ON migration FROM "${login}"`);
    return done.map((migration) => migration.name);
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}
