import { isRestatement } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import type { ScopeTransaction, UnitOfWork } from '@accord/persistence';
import type { ReadEvent } from '../envelope/read-result.js';
import { deliveryOf } from './delivery-of.js';
import type { GateBook } from '../gate/gate-book.js';
import type { EventDelivery } from './event-delivery.js';
import type { EventHandlers } from './event-handlers.js';
import type { Failure } from './failure.js';
import type { Gate } from '../gate/gate.js';
import type { PartitionFence } from '../gate/partition-fence.js';
import { mayStart } from '../restatement/may-start.js';
import { restatedDeliveries } from '../restatement/restated-deliveries.js';
import { ProgressSink } from './progress-sink.js';
import type { Slice, SliceMessage } from './slice.js';
import { SliceProgress } from './slice-progress.js';

/** What a slice is applied with. */
export interface SliceTools {
  readonly scope: Scope;
  readonly work: Pick<UnitOfWork, 'run'>;
  readonly fence: PartitionFence;
  readonly gate: Pick<Gate, 'open'>;
  readonly handlers: EventHandlers;
}

/** How an attempt went: `applied` up to the slice's end, or the partition is stored at another offset than the slice starts with. */
export type AttemptResult =
  | ({ readonly kind: 'applied' } & Partial<Pick<SliceProgress, 'parked' | 'unknown' | 'unstarted'>>)
  | { readonly kind: 'ahead' | 'recreated'; readonly stored: bigint };

/** What was decided about a slice's only message after its handler failed too often. */
export interface Verdict extends Failure {
  readonly attempts: number;
}

const EXISTS = `SELECT 1 AS found FROM parked_message WHERE consumer = $1 AND topic = $2 AND aggregate_id = $3 LIMIT 1`;

/** One try to apply a slice in one transaction: all of it or nothing. */
export class SliceAttempt {
  private readonly sink = new ProgressSink();
  private readonly deliveries: EventDelivery<object>[] = [];
  /** Of each delivery its message. */
  private readonly delivered: SliceMessage[] = [];
  /** The place of the delivery that is being handled. */
  private begun: number | undefined;

  constructor(
    private readonly tools: SliceTools,
    private readonly slice: Slice,
    private readonly verdict?: Verdict,
  ) {}

  /** The message whose handler threw, if one did. */
  get culprit(): SliceMessage | undefined {
    return this.begun === undefined ? undefined : this.delivered[this.begun];
  }

  /** `from`: an offset that the caller knows to be right although another one is stored. */
  run(from?: bigint): Promise<AttemptResult> {
    return this.tools.work.run(this.tools.scope, async (tx) => {
      const { topic, partition, messages, highWatermark } = this.slice;
      const first = messages[0]?.offset ?? 0n;
      const ids = new Set(messages.flatMap(({ read }) => ('envelope' in read ? [read.envelope.aggregateId] : [])));
      // Asked together, they travel together; when somebody else has the partition locked, both fail.
      const [stored, book] = await Promise.all([
        this.tools.fence.lock(tx, topic, partition, first),
        this.tools.gate.open(tx, topic, [...ids]),
      ]);
      if (stored < first && from !== stored) return { kind: 'ahead', stored };
      if (stored > highWatermark && from !== stored) return { kind: 'recreated', stored };
      const isKnownTopic = stored <= highWatermark;
      const pending = isKnownTopic ? messages.filter((message) => message.offset >= stored) : messages;
      return { kind: 'applied', ...(pending.length > 0 && (await this.apply(tx, pending, book))) };
    });
  }

  /** First all are judged, then those whose turn it is are handled: when a handler throws, the book goes with the transaction. */
  private async apply(
    tx: ScopeTransaction,
    pending: readonly SliceMessage[],
    book: GateBook,
  ): Promise<Pick<SliceProgress, 'parked' | 'unknown' | 'unstarted'>> {
    const progress = new SliceProgress(this.tools.fence.consumer, this.slice, book);
    for (const message of pending) {
      const waiting = this.take(tx, message, progress);
      if (waiting) await waiting;
    }
    await this.tools.handlers.handleAll(this.deliveries, (place) => (this.begun = place));
    this.begun = undefined;
    tx.atCommit(this.sink, progress);
    return { parked: progress.parked, unknown: progress.unknown, unstarted: progress.unstarted };
  }

  /** A promise only when PostgreSQL has to be asked, which is rare: to wait for each event costs more than to judge it. */
  private take(tx: ScopeTransaction, message: SliceMessage, progress: SliceProgress): Promise<void> | undefined {
    const { read } = message;
    if ('problem' in read) {
      progress.park(message, read.problem, read.detail);
      return undefined;
    }
    if (read.definition && isRestatement(read.definition)) return this.takeRestatement(tx, message, read, progress);
    const { aggregateId, sequence } = read.envelope;
    const verdict = progress.book.judge(aggregateId, sequence);
    if (verdict === 'early') return this.parkEarly(tx, message, aggregateId, progress);
    if (verdict === 'next') this.takeNext(tx, message, read, progress);
    return undefined;
  }

  private takeNext(tx: ScopeTransaction, message: SliceMessage, read: ReadEvent, progress: SliceProgress): void {
    if (this.verdict) return progress.park(message, this.verdict.reason, this.verdict.detail, this.verdict.attempts);
    const { envelope, definition } = read;
    if (!definition) progress.unknown.add(envelope.type);
    const form = message.form ?? this.tools.handlers.formOf(read);
    if (form && !form.payload) return progress.park(message, 'invalid-payload', form.problems.join(','));
    if (form) {
      this.deliveries.push(deliveryOf({ tx, saidIn: this.slice.scope }, envelope, form));
      this.delivered.push(message);
    }
    progress.book.pass(envelope.aggregateId, envelope.sequence);
  }

  /** Never parked: what cannot be started stays without a beginning, and its next event says so. */
  private async takeRestatement(
    tx: ScopeTransaction,
    message: SliceMessage,
    read: ReadEvent,
    progress: SliceProgress,
  ): Promise<void> {
    const { aggregateId, sequence } = read.envelope;
    const place = { tx, saidIn: this.slice.scope };
    const { deliveries, problems } = restatedDeliveries(this.tools.handlers.projecting, place, read);
    if (progress.book.judgeRestatement(aggregateId, sequence) === 'seen') return;
    if (this.verdict || problems.length > 0) return void progress.unstarted.push(aggregateId);
    if (!(await mayStart(tx, progress, read.envelope))) return;
    this.deliveries.push(...deliveries);
    this.delivered.push(...deliveries.map(() => message));
    progress.book.pass(aggregateId, sequence);
  }

  private async parkEarly(
    tx: ScopeTransaction,
    message: SliceMessage,
    aggregateId: string,
    progress: SliceProgress,
  ): Promise<void> {
    const isBehind = await this.isParked(tx, aggregateId, progress);
    progress.park(message, isBehind ? 'behind-parked' : 'sequence-gap', 'sequence');
  }

  private async isParked(tx: ScopeTransaction, aggregateId: string, progress: SliceProgress): Promise<boolean> {
    if (progress.hasParked(aggregateId)) return true;
    return (await tx.query(EXISTS, [progress.consumer, this.slice.topic, aggregateId])).length > 0;
  }
}
