import { isUUID } from 'class-validator';
import type { ScopeTransaction } from '@accord/persistence';
import type { Gate } from '../gate/gate.js';
import type { GateBook } from '../gate/gate-book.js';
import type { EventEnvelope } from '../envelope/event-envelope.js';
import { sequenceOf } from './sequence-of.js';
import { rereadMessage, STORED_COLUMNS, type KnownTopics, type StoredMessage } from './reread-message.js';
import { ENTRY_COLUMNS, type ParkedEntry } from './parked-entry.js';

/** A parked message at its place: its number among the events of its aggregate, as today's code reads it. */
export interface QueuedMessage extends ParkedEntry {
  readonly sequence: number;
}

/** Everything that is parked of one aggregate on one topic, locked. */
export interface ParkedQueue {
  readonly book: GateBook;
  /** In the order in which they are to be applied. */
  readonly queued: readonly QueuedMessage[];
  /** What has no place in the order: no event of that aggregate, as far as today's code can tell. */
  readonly placeless: readonly ParkedEntry[];
}

/** Whose messages: those that share a gate. A message without a key shares it with none. */
export interface QueueKey {
  readonly topic: string;
  readonly aggregateId: string | null;
  /** The message that was chosen. */
  readonly id: string;
}

const LOCK = `
SELECT ${ENTRY_COLUMNS} FROM parked_message
WHERE consumer = $1 AND topic = $2 AND (message_id = $4 OR aggregate_id = $3) ORDER BY sequence, parked_message."offset" FOR UPDATE`;

/**
 * Locks an aggregate: its gate first, as the consumer does, then what is parked of it. Once the gate is locked, no event of
 * that aggregate can be applied or parked by anybody else, so what is read afterwards is everything that waits.
 */
export async function openQueue(
  tx: ScopeTransaction,
  gate: Pick<Gate, 'open'>,
  reading: { readonly consumer: string; readonly topics: KnownTopics },
  key: QueueKey,
): Promise<ParkedQueue> {
  const book = await gate.open(tx, key.topic, isUUID(key.aggregateId) ? [String(key.aggregateId)] : []);
  const rows = await tx.query<ParkedEntry>(LOCK, [reading.consumer, key.topic, key.aggregateId, key.id]);
  const queued: QueuedMessage[] = [];
  const placeless: ParkedEntry[] = [];
  for (const row of rows) {
    const sequence = row.sequence ?? (await sequenceNow(tx, reading.topics, row));
    if (sequence === null) placeless.push(row);
    else queued.push({ ...row, sequence });
  }
  queued.sort((one, other) => one.sequence - other.sequence || Number(one.offset) - Number(other.offset));
  return { book, queued, placeless };
}

/** Reads the bytes of a parked message again. They are fetched one by one: a long queue of large messages must fit into memory. */
export async function storedMessage(tx: ScopeTransaction, id: string): Promise<StoredMessage> {
  const [stored] = await tx.query<StoredMessage>(`SELECT ${STORED_COLUMNS} FROM parked_message WHERE message_id = $1`, [
    id,
  ]);
  if (!stored) throw new Error('A locked message is gone');
  return stored;
}

async function sequenceNow(
  tx: ScopeTransaction,
  topics: KnownTopics,
  row: ParkedEntry,
): Promise<EventEnvelope['sequence'] | null> {
  const stored = await storedMessage(tx, row.id);
  return sequenceOf(rereadMessage(topics, row.topic, stored), stored.payload);
}
