import type { ScopeTransaction } from '@accord/persistence';
import { passGate } from '../gate/pass-gate.js';
import type { ParkReason } from './park-reason.js';
import type { DecidedMessage, DecisionKind, DecisionOutcome } from './parked-decision.js';
import type { ParkedEntry } from './parked-entry.js';
import type { ParkedQueue, QueuedMessage } from './parked-queue.js';
import type { ReleaseOutcome } from './release-outcome.js';

const REMOVE = 'DELETE FROM parked_message WHERE message_id = ANY($1::uuid[])';

const KEEP = `
UPDATE parked_message SET reason = $2, detail = $3, attempts = attempts + 1, sequence = coalesce(sequence, $4)
WHERE message_id = $1`;

/** What became of each message of a queue while a decision is carried out. */
export class ReleaseProgress {
  private readonly gone = new Map<string, { readonly entry: ParkedEntry; readonly outcome: DecisionOutcome }>();
  private kept: { readonly message: QueuedMessage; readonly reason: ParkReason; readonly detail: string } | undefined;

  constructor(
    private readonly consumer: string,
    private readonly queue: ParkedQueue,
  ) {}

  isGone({ id }: ParkedEntry): boolean {
    return this.gone.has(id);
  }

  /** It is parked no more, and the gate stays where it is. */
  remove(entry: ParkedEntry, outcome: DecisionOutcome): void {
    this.gone.set(entry.id, { entry, outcome });
  }

  /** It is parked no more, and the gate is past it. */
  pass(message: QueuedMessage, outcome: DecisionOutcome): void {
    this.queue.book.pass(String(message.aggregateId), message.sequence);
    this.remove(message, outcome);
  }

  /** It waits on, for this reason. */
  keep(message: QueuedMessage, reason: ParkReason, detail: string): void {
    this.kept = { message, reason, detail: detail.slice(0, 500) };
  }

  /** Every message that something came of; those behind a kept one are as they were. */
  decided(kind: DecisionKind): DecidedMessage[] {
    const gone = [...this.gone.values()].map(({ entry, outcome }): DecidedMessage => {
      return { entry, outcome, kind: outcome === 'dismissed' ? 'dismiss' : kind };
    });
    if (!this.kept) return gone;
    const { message, reason, detail } = this.kept;
    return [...gone, { entry: { ...message, reason, detail }, kind, outcome: 'kept' }];
  }

  get outcome(): ReleaseOutcome {
    const all = [...this.queue.queued, ...this.queue.placeless];
    const first = all.find((entry) => !this.isGone(entry));
    const applied = [...this.gone.values()].filter(({ outcome }) => outcome === 'applied').length;
    const reason = this.kept?.reason ?? first?.reason;
    return { applied, remaining: all.length - this.gone.size, ...(reason && { reason }) };
  }

  async store(tx: ScopeTransaction): Promise<void> {
    const [first] = [...this.queue.queued, ...this.queue.placeless];
    const passed = first ? passGate(this.consumer, first.topic, this.queue.book) : [];
    for (const { sql, parameters } of passed) await tx.query(sql, parameters);
    if (this.gone.size > 0) await tx.query(REMOVE, [[...this.gone.keys()]]);
    if (!this.kept) return;
    const { message, reason, detail } = this.kept;
    await tx.query(KEEP, [message.id, reason, detail, message.sequence]);
  }
}
