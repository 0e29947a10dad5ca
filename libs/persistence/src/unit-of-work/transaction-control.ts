import type { Sql } from '../wire/flight.js';

/** Ends a transaction with effect, unless one of its statements failed. */
export const COMMIT: Sql = { sql: 'COMMIT', parameters: [] };

/** Ends a transaction without effect. */
export const ROLLBACK: Sql = { sql: 'ROLLBACK', parameters: [] };
