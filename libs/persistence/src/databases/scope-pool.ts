import type { Scope } from '@accord/kernel';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { DatabaseUnavailableError } from '../errors/database-unavailable-error.js';
import { translateError } from '../errors/translate-error.js';
import { Flight } from '../wire/flight.js';
import { resultTypes } from '../wire/result-types.js';
import { DatabaseRefusedError } from './database-refused-error.js';
import { LeasedConnection, watchConnection } from './leased-connection.js';
import { runtimeEntrance, type PoolEntrance } from './pool-entrance.js';
import type { ScopeDatabaseSettings } from './scope-databases.js';
import type { ServiceDatabase } from './service-database.js';
import { SilentLogger } from './silent-logger.js';

const ACQUIRE_TIMEOUT = 5_000;
const IDLE_TIMEOUT = 300_000;

/** How a pool is used at the moment. */
export interface PoolUse {
  readonly total: number;
  readonly idle: number;
  readonly waiting: number;
}

/** The connections to one scope's database, all under the login of this service in that scope. */
export class ScopePool {
  readonly dataSource: DataSource;
  private readonly entrance: PoolEntrance;

  constructor(
    readonly scope: Scope,
    database: ServiceDatabase,
    settings: ScopeDatabaseSettings,
  ) {
    this.entrance = settings.entrance ?? runtimeEntrance(database, scope);
    this.dataSource = new DataSource({
      type: 'postgres',
      url: settings.url,
      schema: this.entrance.schema,
      entities: [...database.entities],
      applicationName: `accord ${database.service}`,
      synchronize: false,
      installExtensions: false,
      logger: new SilentLogger(),
      poolSize: settings.poolSize,
      connectTimeoutMS: settings.acquireTimeout ?? ACQUIRE_TIMEOUT,
      poolErrorHandler: () => undefined,
      extra: {
        types: resultTypes,
        options: this.entrance.options,
        keepAlive: true,
        keepAliveInitialDelayMillis: 10_000,
        idleTimeoutMillis: IDLE_TIMEOUT,
        onConnect: (client: PoolClient) => this.admit(client),
      },
    });
  }

  /** Opens the pool with a first, asserted connection. May be tried again when it failed. */
  async open(): Promise<void> {
    if (this.dataSource.isInitialized) return;
    await this.dataSource.initialize().catch(rethrow);
  }

  /** Takes an idle connection; one that is inside a transaction is destroyed and another one taken. */
  async lease(): Promise<LeasedConnection> {
    for (;;) {
      const client = await this.pool.connect().catch(rethrow);
      const connection = new LeasedConnection(client, this.entrance.answerTimeout);
      if (client.getTransactionStatus() === 'I') return connection;
      connection.release(false);
    }
  }

  /** Resolves when the database answers; rejects when it cannot be reached. */
  async ping(): Promise<void> {
    const connection = await this.lease();
    const flight = new Flight([{ sql: 'SELECT 1', parameters: [] }]);
    await connection.send(flight);
    connection.release(!flight.error);
    if (flight.error) throw new DatabaseUnavailableError();
  }

  /** How many connections there are, how many of them are idle, and how many callers wait for one. */
  get use(): PoolUse {
    if (!this.dataSource.isInitialized) return { total: 0, idle: 0, waiting: 0 };
    const { totalCount, idleCount, waitingCount } = this.pool;
    return { total: totalCount, idle: idleCount, waiting: waitingCount };
  }

  /** Closes the connections; waits for transactions that are under way. */
  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { readonly master: Pool }).master;
  }

  private async admit(client: PoolClient): Promise<void> {
    watchConnection(client);
    await this.entrance.admit(client);
  }
}

function rethrow(error: unknown): never {
  if (error instanceof DatabaseRefusedError) throw error;
  const translated = translateError(error);
  throw translated instanceof DatabaseUnavailableError ? translated : new DatabaseUnavailableError();
}
