import type { Sql } from '../wire/flight.js';

/** Begins a transaction that may write: without it, a connection of a pool is read-only (`ScopePool`). */
export const BEGIN: Sql = { sql: 'BEGIN READ WRITE', parameters: [] };

/** Begins a transaction that may not write. */
export const BEGIN_READ_ONLY: Sql = { sql: 'BEGIN READ ONLY', parameters: [] };

/** Ends a transaction with effect, unless one of its statements failed. */
export const COMMIT: Sql = { sql: 'COMMIT', parameters: [] };

/** Ends a transaction without effect. */
export const ROLLBACK: Sql = { sql: 'ROLLBACK', parameters: [] };
