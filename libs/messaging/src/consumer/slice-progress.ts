import type { ParkReason } from '../parked/park-reason.js';
import type { ParkedMessage } from '../parked/parked-message.js';
import type { GateBook } from '../gate/gate-book.js';
import type { Slice, SliceMessage } from './slice.js';

/** What a slice's transaction has come to: what passed the gate, what is parked, and how far the partition is read. */
export class SliceProgress {
  readonly parked: ParkedMessage[] = [];
  /** Kinds of events that this build does not know: passed over for good, also for a later build that knows them. */
  readonly unknown = new Set<string>();
  /** Aggregates that a restatement could not start: they stay without a beginning. */
  readonly unstarted: string[] = [];

  constructor(
    readonly consumer: string,
    readonly slice: Slice,
    readonly book: GateBook,
  ) {}

  /** The offset from which this partition is to be read next. */
  get nextOffset(): bigint {
    return (this.slice.messages.at(-1)?.offset ?? -1n) + 1n;
  }

  hasParked(aggregateId: string): boolean {
    return this.parked.some((parked) => parked.aggregateId === aggregateId);
  }

  /** Whether something of the aggregate is parked in this slice for another reason than that its beginning is missing. */
  hasFailed(aggregateId: string): boolean {
    const waits = ['sequence-gap', 'behind-parked'];
    return this.parked.some((parked) => parked.aggregateId === aggregateId && !waits.includes(parked.reason));
  }

  /** Parks nothing of the aggregate up to that number after all. */
  unpark(aggregateId: string, sequence: number): void {
    for (let place = this.parked.length - 1; place >= 0; place -= 1) {
      const parked = this.parked[place];
      if (parked?.aggregateId === aggregateId && (parked.sequence ?? Infinity) <= sequence)
        this.parked.splice(place, 1);
    }
  }

  park(message: SliceMessage, reason: ParkReason, detail: string, attempts = 1): void {
    const envelope = 'envelope' in message.read ? message.read.envelope : undefined;
    this.parked.push({
      offset: String(message.offset),
      aggregateId: envelope?.aggregateId ?? keyText(message.raw.key),
      sequence: envelope?.sequence ?? null,
      eventId: envelope?.id ?? null,
      type: envelope?.type ?? null,
      reason,
      detail: detail.slice(0, 500),
      attempts,
      headers: textHeaders(message.raw.headers),
      key: message.raw.key,
      payload: message.raw.value,
    });
  }
}

/** The key of a message that could not be read: with it, whoever asks for its aggregate still learns that something waits. */
function keyText(key: Buffer | null): string | null {
  return key && key.length <= 100 ? storable(key).toLowerCase() : null;
}

function textHeaders(headers: SliceMessage['raw']['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [storable(name), storable(value)]));
}

/** PostgreSQL keeps every character but NUL in a text. */
function storable(value: unknown): string {
  return String(value).replaceAll('\0', '');
}
