import type { Scope } from '@accord/kernel';
import type { ScopeTransaction, UnitOfWork } from '@accord/persistence';
import { checkPayload } from '../envelope/check-payload.js';
import type { EventHandlers } from './event-handlers.js';
import type { Failure } from './failure.js';
import type { Gate } from '../gate/gate.js';
import type { PartitionFence } from '../gate/partition-fence.js';
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
  | ({ readonly kind: 'applied' } & Partial<Pick<SliceProgress, 'parked' | 'unknown'>>)
  | { readonly kind: 'ahead' | 'recreated'; readonly stored: bigint };

/** What was decided about a slice's only message after its handler failed too often. */
export interface Verdict extends Failure {
  readonly attempts: number;
}

const EXISTS = `SELECT 1 AS found FROM parked_message WHERE consumer = $1 AND topic = $2 AND aggregate_id = $3 LIMIT 1`;

/** One try to apply a slice in one transaction: all of it or nothing. */
export class SliceAttempt {
  /** The message whose handler threw, if one did. */
  culprit: SliceMessage | undefined;

  private readonly sink = new ProgressSink();

  constructor(
    private readonly tools: SliceTools,
    private readonly slice: Slice,
    private readonly verdict?: Verdict,
  ) {}

  /** `from`: an offset that the caller knows to be right although another one is stored. */
  run(from?: bigint): Promise<AttemptResult> {
    return this.tools.work.run(this.tools.scope, async (tx) => {
      const { topic, partition, messages, highWatermark } = this.slice;
      const first = messages[0]?.offset ?? 0n;
      const stored = await this.tools.fence.lock(tx, topic, partition, first);
      if (stored < first && from !== stored) return { kind: 'ahead', stored };
      if (stored > highWatermark && from !== stored) return { kind: 'recreated', stored };
      const isKnownTopic = stored <= highWatermark;
      const pending = isKnownTopic ? messages.filter((message) => message.offset >= stored) : messages;
      return { kind: 'applied', ...(pending.length > 0 && (await this.apply(tx, pending))) };
    });
  }

  private async apply(
    tx: ScopeTransaction,
    pending: readonly SliceMessage[],
  ): Promise<Pick<SliceProgress, 'parked' | 'unknown'>> {
    const { fence, gate } = this.tools;
    const ids = pending.flatMap(({ read }) => ('envelope' in read ? [read.envelope.aggregateId] : []));
    const book = await gate.open(tx, this.slice.topic, [...new Set(ids)]);
    const progress = new SliceProgress(fence.consumer, this.slice, book);
    for (const message of pending) await this.take(tx, message, progress);
    tx.atCommit(this.sink, progress);
    return { parked: progress.parked, unknown: progress.unknown };
  }

  private async take(tx: ScopeTransaction, message: SliceMessage, progress: SliceProgress): Promise<void> {
    const { read } = message;
    if ('problem' in read) return progress.park(message, read.problem, read.detail);
    const { aggregateId, sequence } = read.envelope;
    switch (progress.book.judge(aggregateId, sequence)) {
      case 'seen':
        return;
      case 'early':
        return progress.park(
          message,
          (await this.isParked(tx, aggregateId, progress)) ? 'behind-parked' : 'sequence-gap',
          'sequence',
        );
      case 'next':
        return this.applyNext(tx, message, progress);
    }
  }

  private async applyNext(tx: ScopeTransaction, message: SliceMessage, progress: SliceProgress): Promise<void> {
    if (this.verdict) return progress.park(message, this.verdict.reason, this.verdict.detail, this.verdict.attempts);
    if ('problem' in message.read) return;
    const { envelope, definition, data } = message.read;
    if (!definition) progress.unknown.add(envelope.type);
    if (definition && this.tools.handlers.has(envelope.type)) {
      const { payload, problems } = checkPayload(definition, data, false);
      if (problems.length > 0) return progress.park(message, 'invalid-payload', problems.join(','));
      this.culprit = message;
      await this.tools.handlers.handle({ tx, saidIn: this.slice.scope, ...envelope, data: payload });
      this.culprit = undefined;
    }
    progress.book.pass(envelope.aggregateId, envelope.sequence);
  }

  private async isParked(tx: ScopeTransaction, aggregateId: string, progress: SliceProgress): Promise<boolean> {
    if (progress.hasParked(aggregateId)) return true;
    return (await tx.query(EXISTS, [progress.consumer, this.slice.topic, aggregateId])).length > 0;
  }
}
