import { describeError } from '../describe-error.js';
import type { MessagingLog } from '../messaging-log.js';
import { traceIdOf } from '../trace/trace-id-of.js';
import { failureOf, isTransient } from './failure.js';
import type { Slice, SliceMessage } from './slice.js';
import { SliceAttempt, type AttemptResult, type SliceTools } from './slice-attempt.js';

/** What to do next with a partition: go on, read it again from another offset, or come back later. */
export type SliceOutcome =
  { readonly kind: 'applied' } | { readonly kind: 'seek'; readonly offset: bigint } | { readonly kind: 'later' };

/**
 * Applies slices whatever happens. A slice that fails is applied in parts: what comes before the culprit, the culprit
 * alone, and the rest, each in its own transaction and in order. A culprit that keeps failing is parked with its reason,
 * and its successors park behind it, so that one bad event stops one aggregate and nothing else. What may succeed later
 * is never parked.
 */
export class SliceApplier {
  /** Where a partition was sent to because the stored offset said so; coming back from there with a gap means it is real. */
  private readonly sought = new Map<string, bigint>();
  /** Partitions that wait for something to come back; said when it begins and when it is over, not at each attempt. */
  private readonly waiting = new Set<string>();

  constructor(
    private readonly tools: SliceTools,
    private readonly tries: number,
    private readonly log: MessagingLog,
  ) {}

  /** Never rejects: an error of a handler must not reach kafkajs, which would give up the whole consumer for it. */
  async apply(slice: Slice): Promise<SliceOutcome> {
    try {
      return (await this.applyInParts(slice)) ?? { kind: 'applied' };
    } catch (error) {
      if (!this.waiting.has(keyOf(slice)))
        this.log.warn({ ...placeOf(slice), ...describeError(error) }, 'consumer: cannot apply, trying until it can');
      this.waiting.add(keyOf(slice));
      return { kind: 'later' };
    }
  }

  private async applyInParts(slice: Slice): Promise<SliceOutcome | undefined> {
    let rest = slice.messages;
    while (rest.length > 0) {
      const attempt = new SliceAttempt(this.tools, { ...slice, messages: rest });
      try {
        return await this.settle(slice, attempt, await attempt.run());
      } catch (error) {
        if (isTransient(error)) throw error;
        const [before, culprit] = partsOf(rest, attempt.culprit);
        const outcome = await this.applyAround(slice, before, culprit, error);
        if (outcome) return outcome;
        rest = rest.slice(before.length + (culprit ? 1 : 0));
      }
    }
    return undefined;
  }

  /** What is before a culprit, then the culprit itself if it is known. */
  private async applyAround(
    slice: Slice,
    before: readonly SliceMessage[],
    culprit: SliceMessage | undefined,
    error: unknown,
  ): Promise<SliceOutcome | undefined> {
    if (before.length > 0) {
      const outcome = await this.applyInParts({ ...slice, messages: before });
      if (outcome) return outcome;
    }
    return culprit && this.applyOrPark({ ...slice, messages: [culprit] }, error);
  }

  private async applyOrPark(slice: Slice, firstError: unknown): Promise<SliceOutcome | undefined> {
    let error = firstError;
    for (let attempts = 1; attempts < this.tries; attempts += 1) {
      const attempt = new SliceAttempt(this.tools, slice);
      try {
        return await this.settle(slice, attempt, await attempt.run());
      } catch (again) {
        if (isTransient(again)) throw again;
        error = again;
      }
    }
    const attempt = new SliceAttempt(this.tools, slice, { ...failureOf(error), attempts: this.tries });
    return this.settle(slice, attempt, await attempt.run());
  }

  private async settle(slice: Slice, attempt: SliceAttempt, result: AttemptResult): Promise<SliceOutcome | undefined> {
    const key = keyOf(slice);
    if (result.kind === 'applied') {
      this.sought.delete(key);
      if (this.waiting.delete(key)) this.log.info(placeOf(slice), 'consumer: applying again');
      this.report(slice, result);
      return undefined;
    }
    // Also a slice that lies behind: a member that was given up and wakes holds one, read when the log was shorter.
    if (this.sought.get(key) !== result.stored) {
      this.sought.set(key, result.stored);
      return { kind: 'seek', offset: result.stored };
    }
    const message =
      result.kind === 'ahead'
        ? 'messages were deleted before they were read'
        : 'the topic is not the one that was read';
    this.log.error(
      { ...placeOf(slice), stored: String(result.stored) },
      `consumer: ${message}; the gate finds what is missing`,
    );
    return this.settle(slice, attempt, await attempt.run(result.stored));
  }

  private report(
    slice: Slice,
    { parked = [], unknown = new Set(), unstarted = [] }: Extract<AttemptResult, { kind: 'applied' }>,
  ): void {
    for (const eventType of unknown) {
      this.log.warn(
        { ...placeOf(slice), eventType },
        'consumer: events of a kind that this build does not know are passed over for good',
      );
    }
    for (const aggregateId of unstarted) {
      this.log.error(
        { ...placeOf(slice), aggregateId },
        'consumer: a restatement could not be applied, so that its aggregate has no beginning here',
      );
    }
    for (const { reason, detail, aggregateId, offset, headers } of parked) {
      const traceId = traceIdOf(headers['traceparent']);
      this.log.error(
        { ...placeOf(slice), reason, detail, aggregateId, offset, ...(traceId && { traceId }) },
        'consumer: an event is parked and waits for a decision',
      );
    }
  }
}

/**
 * What is before the message that made a slice fail, and that message. When it is not known, because what the handlers
 * left to a sink failed with COMMIT, half of the slice is tried by itself, and half of that, until one message is left.
 */
function partsOf(
  messages: readonly SliceMessage[],
  culprit: SliceMessage | undefined,
): [before: readonly SliceMessage[], culprit: SliceMessage | undefined] {
  if (culprit) return [messages.slice(0, messages.indexOf(culprit)), culprit];
  if (messages.length === 1) return [[], messages[0]];
  return [messages.slice(0, messages.length >> 1), undefined];
}

function placeOf({ topic, partition }: Slice): object {
  return { topic, partition };
}

function keyOf({ topic, partition }: Slice): string {
  return `${topic}:${partition}`;
}
