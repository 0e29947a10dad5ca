import { isRowMissing, requireRow, type CommitSink, type Statement } from '@accord/persistence';
import { LeaseLostError } from './lease-lost-error.js';

/**
 * The cursor alone may be lost with the server's memory: it then stands where it stood a moment before, with the holes of
 * that moment, and what was published since is published again and dropped by the gate. So nobody waits for the disk.
 */
const WITHOUT_WAITING: Statement = { sql: 'SET LOCAL synchronous_commit = off', parameters: [] };

const ADVANCE = requireRow(`
UPDATE outbox_cursor
SET max_pos = $3, holes = $4::jsonb, lease_until = clock_timestamp() + make_interval(secs => $5)
WHERE lease_owner = $1 AND lease_epoch = $2
RETURNING lease_epoch`);

/** Moves the cursor under the epoch of its leader; the transaction fails with `LeaseLostError` when another one leads. */
export class CursorSink implements CommitSink<readonly unknown[]> {
  readonly order = 0;

  flush(advances: readonly (readonly unknown[])[]): readonly Statement[] {
    const explain = (error: unknown): unknown => (isRowMissing(error) ? new LeaseLostError() : error);
    return [WITHOUT_WAITING, ...advances.map((parameters) => ({ sql: ADVANCE, parameters, explain }))];
  }
}
