import type { Scope } from '@accord/kernel';
import type { ServiceDatabase } from './service-database.js';

/** Where a scope's database is and how large the pool to it may be. */
export interface ScopeDatabaseSettings {
  /** `postgres://<scope>_<service>:…@host:port/accord_<scope>` */
  readonly url: string;
  /** Most connections of the pool. */
  readonly poolSize: number;
}

/** One pool per scope, each under the login of this service in that scope. There is no other way to a database. */
export class ScopeDatabases {
  constructor(
    readonly database: ServiceDatabase,
    readonly settings: ReadonlyMap<Scope, ScopeDatabaseSettings>,
  ) {}

  get scopes(): Scope[] {
    return [...this.settings.keys()];
  }

  /** Connects every pool and asserts database, login and rights; refuses to start otherwise. */
  connect(): Promise<void> {
    throw new Error('unimplemented');
  }

  /** Resolves when every pool answers; used by readiness. */
  ping(): Promise<void> {
    throw new Error('unimplemented');
  }

  close(): Promise<void> {
    throw new Error('unimplemented');
  }
}
