import { newId, type Scope } from '@accord/kernel';
import type { UnitOfWork } from '@accord/persistence';
import type { MessagingTuning } from '../messaging-tuning.js';
import { newGaps } from './advance-cursor.js';
import { CursorSink } from './cursor-sink.js';
import { holesFromJson, holesToJson, type OutboxCursor, type StoredHole } from './outbox-cursor.js';
import { pickFromOutbox } from './outbox-reader.js';
import type { Pick as Picked } from './pick.js';

const ACQUIRE = `
UPDATE outbox_cursor
SET lease_owner = $1, lease_epoch = lease_epoch + 1, lease_until = clock_timestamp() + make_interval(secs => $2)
WHERE lease_until < clock_timestamp() OR lease_owner = $1
RETURNING lease_epoch AS epoch, max_pos AS "maxPos", holes`;

const RELEASE = `UPDATE outbox_cursor SET lease_until = '-infinity' WHERE lease_owner = $1 AND lease_epoch = $2`;

/** A pick, and the bound for its gaps when it has any. */
export interface BoundedPick {
  readonly pick: Picked;
  readonly bound: bigint | undefined;
}

/**
 * One scope's outbox as its relay sees it. Who leads is a row with an owner and an epoch, timed by the database's clock
 * alone. Every write of the cursor names the epoch, so a relay that slept past its lease changes nothing, and what it
 * sends late is dropped by the gate.
 */
export class OutboxStore {
  private readonly owner = newId();
  private readonly sink = new CursorSink();
  private epoch: string | undefined;
  private renewedAt = 0;

  constructor(
    private readonly scope: Scope,
    private readonly work: Pick<UnitOfWork, 'run' | 'read'>,
    private readonly tuning: MessagingTuning,
  ) {}

  /** Takes the lead if nobody else has it, and says how far the last leader came. */
  async acquire(): Promise<OutboxCursor | undefined> {
    type Row = { epoch: string; maxPos: string; holes: StoredHole[] };
    const [row] = await this.query<Row>(ACQUIRE, [this.owner, this.tuning.leaseSeconds]);
    this.epoch = row?.epoch;
    this.renewedAt = performance.now();
    return row && { maxPos: Number(row.maxPos), holes: holesFromJson(row.holes) };
  }

  /** Looks for what is to be published. The bound is taken after the look, as the proof in `advanceCursor` needs. */
  async pick(cursor: OutboxCursor): Promise<BoundedPick> {
    const pick = await pickFromOutbox(this.work, this.scope, cursor, this.tuning.relayBatch);
    const gaps = newGaps(
      cursor,
      pick.records.map((record) => record.pos),
    );
    if (gaps.length === 0) return { pick, bound: undefined };
    const [row] = await this.query<{ bound: string }>('SELECT pg_current_xact_id()::text AS bound', []);
    if (!row) throw new Error('PostgreSQL gave no transaction number');
    return { pick, bound: BigInt(row.bound) };
  }

  /** Stores how far this leader came, and renews the lease. Throws `LeaseLostError` when another one leads. */
  async advance(cursor: OutboxCursor): Promise<void> {
    const parameters = [this.owner, this.epoch, cursor.maxPos, holesToJson(cursor.holes), this.tuning.leaseSeconds];
    await this.work.run(this.scope, (tx) => Promise.resolve(tx.atCommit(this.sink, parameters)));
    this.renewedAt = performance.now();
  }

  /** Whether it is time to renew the lease although nothing was published. */
  isRenewalDue(): boolean {
    return performance.now() - this.renewedAt > (this.tuning.leaseSeconds * 1000) / 3;
  }

  /** Lets another one lead without waiting for the lease to end. */
  async release(): Promise<void> {
    if (this.epoch === undefined) return;
    await this.query(RELEASE, [this.owner, this.epoch]);
    this.epoch = undefined;
  }

  /** Makes partitions ahead of need and drops those that are past the retention. */
  async maintain(): Promise<void> {
    await this.query(`SELECT maintain_outbox(interval '30 days')`, []);
  }

  private query<Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.work.run(this.scope, (tx) => tx.query<Row>(sql, parameters));
  }
}
