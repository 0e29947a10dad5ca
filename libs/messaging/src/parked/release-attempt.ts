import { DomainError } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { applyEvent } from '../consumer/apply-event.js';
import type { EventHandlers } from '../consumer/event-handlers.js';
import type { Gate } from '../gate/gate.js';
import type { ParkReason } from './park-reason.js';
import { recordDecision, type Decision } from './parked-decision.js';
import { openQueue, storedMessage, type ParkedQueue, type QueuedMessage, type QueueKey } from './parked-queue.js';
import { ReleaseProgress } from './release-progress.js';
import type { ReleaseOutcome } from './release-outcome.js';
import { rereadMessage, type KnownTopics } from './reread-message.js';

/** What parked messages are released with: the consumer's own gate and handlers. */
export interface ReleaseTools {
  readonly consumer: string;
  readonly topics: KnownTopics;
  readonly gate: Pick<Gate, 'open'>;
  readonly handlers: EventHandlers;
}

/** How far an attempt may go: at most so many messages, and not past one that is known to fail. */
export interface ReleaseLimits {
  readonly most: number;
  readonly failing?: { readonly id: string; readonly reason: ParkReason; readonly detail: string };
}

type GivingUp = Exclude<Decision['kind'], 'retry'>;

/** One try to carry out a decision in one transaction: all of it or nothing. */
export class ReleaseAttempt {
  /** The message whose handler threw, if one did. */
  culprit: QueuedMessage | undefined;
  /** The messages applied so far; when COMMIT fails, one of them is to blame. */
  readonly applied: QueuedMessage[] = [];

  constructor(
    private readonly tools: ReleaseTools,
    private readonly decision: Decision,
    private readonly limits: ReleaseLimits,
  ) {}

  /** Answers undefined when the message is parked no more. */
  async run(tx: ScopeTransaction, key: QueueKey): Promise<ReleaseOutcome | undefined> {
    const queue = await openQueue(tx, this.tools.gate, this.tools, key);
    const progress = new ReleaseProgress(this.tools.consumer, queue);
    const chosen = [...queue.queued, ...queue.placeless].find(({ id }) => id === key.id);
    if (!chosen) return undefined;
    if (this.decision.kind !== 'retry') giveUp(queue, progress, chosen.id, this.decision.kind);
    await this.applyInOrder(tx, queue, progress);
    await progress.store(tx);
    await recordDecision(tx, this.tools.consumer, this.decision, progress.decided(this.decision.kind));
    return progress.outcome;
  }

  /** Stops at the first message that cannot be applied: what is behind it waits for it. */
  private async applyInOrder(tx: ScopeTransaction, queue: ParkedQueue, progress: ReleaseProgress): Promise<void> {
    for (const message of queue.queued) {
      if (progress.isGone(message)) continue;
      if (this.applied.length >= this.limits.most) return;
      const verdict = queue.book.judge(String(message.aggregateId), message.sequence);
      if (verdict === 'early') return progress.keep(message, 'sequence-gap', 'sequence');
      if (verdict === 'seen') progress.remove(message, 'seen');
      else if (!(await this.applyNext(tx, message, progress))) return;
    }
  }

  private async applyNext(tx: ScopeTransaction, message: QueuedMessage, progress: ReleaseProgress): Promise<boolean> {
    const problem = await this.apply(tx, message);
    if (problem) {
      progress.keep(message, problem.reason, problem.detail);
      return false;
    }
    progress.pass(message, 'applied');
    this.applied.push(message);
    return true;
  }

  private async apply(
    tx: ScopeTransaction,
    message: QueuedMessage,
  ): Promise<{ reason: ParkReason; detail: string } | undefined> {
    const { failing } = this.limits;
    if (failing?.id === message.id) return failing;
    const read = rereadMessage(this.tools.topics, message.topic, await storedMessage(tx, message.id));
    const said = this.tools.topics.get(message.topic);
    if (!read || !said) return { reason: 'rejected', detail: 'topic-not-read' };
    if ('problem' in read) return { reason: read.problem, detail: read.detail };
    this.culprit = message;
    const problems = await applyEvent(this.tools.handlers, tx, said.scope, read);
    this.culprit = undefined;
    return problems.length > 0 ? { reason: 'invalid-payload', detail: problems.join(',') } : undefined;
  }
}

/** Takes what a person gives up out of the way of what is behind it. Only what is first can be given up: order is kept. */
function giveUp({ book, queued, placeless }: ParkedQueue, progress: ReleaseProgress, id: string, kind: GivingUp): void {
  const outsider = placeless.find((one) => one.id === id);
  if (outsider && kind === 'skip-missing') throw nothingMissing();
  if (outsider) return progress.remove(outsider, 'dismissed');
  const judge = ({ aggregateId, sequence }: QueuedMessage) => book.judge(String(aggregateId), sequence);
  const [first] = queued.filter((message) => judge(message) !== 'seen');
  // What was seen already is in nobody's way, and applying in order removes it.
  if (queued.some((message) => message.id === id && judge(message) === 'seen')) return;
  if (first?.id !== id) throw notFirst();
  const isMissing = judge(first) === 'early';
  if (isMissing && kind === 'skip') throw missingBefore();
  if (!isMissing && kind === 'skip-missing') throw nothingMissing();
  if (kind === 'skip') progress.pass(first, 'skipped');
  else book.pass(String(first.aggregateId), first.sequence - 1);
}

function notFirst(): DomainError {
  return new DomainError(
    'conflict',
    'not-first',
    'An earlier message of the same thing waits before this one. Decide about that one first.',
  );
}

function missingBefore(): DomainError {
  return new DomainError(
    'conflict',
    'missing-before',
    'Events before this one have not arrived. Go on without those first, then decide about this one.',
  );
}

function nothingMissing(): DomainError {
  return new DomainError('conflict', 'nothing-missing', 'No event before this one is missing. Try again or skip it.');
}
