import type { Scope } from '@accord/kernel';
import type { PoolEntrance } from './pool-entrance.js';
import { ScopePool } from './scope-pool.js';
import type { ServiceDatabase } from './service-database.js';

/** Where a scope's database is and how large the pool to it may be. */
export interface ScopeDatabaseSettings {
  /** `postgres://<scope>_<service>:…@host:port/accord_<scope>` */
  readonly url: string;
  /** Most connections of the pool. */
  readonly poolSize: number;
  /** How long to wait for a connection, in milliseconds, before answering that the database is unavailable. */
  readonly acquireTimeout?: number;
  /** Whom it lets in; the service's own login unless a command of operations needs more. */
  readonly entrance?: PoolEntrance;
}

/** One pool per scope, each under the login of this service in that scope. There is no other way to a database. */
export class ScopeDatabases {
  private readonly pools: ReadonlyMap<Scope, ScopePool>;

  constructor(
    readonly database: ServiceDatabase,
    readonly settings: ReadonlyMap<Scope, ScopeDatabaseSettings>,
  ) {
    this.pools = new Map([...settings].map(([scope, one]) => [scope, new ScopePool(scope, database, one)]));
  }

  get scopes(): Scope[] {
    return [...this.settings.keys()];
  }

  /**
   * Connects every pool and asserts database, login and rights; refuses to start otherwise. Waits for all of them also when
   * one fails, so that `close` afterwards finds every connection that was made.
   */
  async connect(): Promise<void> {
    const outcomes = await Promise.allSettled([...this.pools.values()].map((pool) => pool.open()));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** The connections of a scope. Throws for a scope that this process does not serve, which is a wiring mistake. */
  pool(scope: Scope): ScopePool {
    const pool = this.pools.get(scope);
    if (!pool) throw new Error(`This process has no database of scope ${scope}`);
    return pool;
  }

  /** Resolves when every pool answers; used by readiness. */
  async ping(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.ping()));
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.close()));
  }
}
