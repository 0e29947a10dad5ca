import type { ScopePool } from '../databases/scope-pool.js';
import type { LeasedConnection } from '../databases/leased-connection.js';
import { DatabaseUnavailableError } from '../errors/database-unavailable-error.js';
import { Flight } from '../wire/flight.js';
import { ShadowError } from './shadow-error.js';

const CLAIM = `SELECT pg_try_advisory_lock(hashtext('accord shadow'), hashtext($1)) AS claimed`;

/** Keeps a schema's shadow to one process: a lock of a session of its own, which ends with the process however that ends. */
export class ShadowClaim {
  private constructor(private readonly connection: LeasedConnection) {}

  /** Throws `ShadowError` when another process has it. */
  static async take(pool: ScopePool, schema: string): Promise<ShadowClaim> {
    const connection = await pool.lease();
    const flight = new Flight([{ sql: CLAIM, parameters: [schema] }]);
    await connection.send(flight);
    const [answer] = flight.results[0]?.rows ?? [];
    if ((answer as { claimed: boolean } | undefined)?.claimed) return new ShadowClaim(connection);
    connection.release(false);
    if (flight.error) throw new DatabaseUnavailableError();
    throw new ShadowError(`Tables of ${schema} are being rebuilt by another process; wait until it has ended.`);
  }

  /** Closes the session, and with it the lock. */
  end(): void {
    this.connection.release(false);
  }
}
