import { newId } from '@accord/kernel';
import { isUUID } from 'class-validator';
import type { OutboxRow } from '../outbox/outbox-row.js';
import type { ParkedMessage } from './parked-message.js';

/** What is larger is told of and left out: a row of the outbox must never stop the relay. */
export const LARGEST_COPY = 128 * 1024;

/** The type under which a parked message is told of. */
const TYPE = 'message-parked.v1';

/** Where a parked message came from. */
export interface ParkedFrom {
  readonly topic: string;
  readonly partition: number;
}

/** The topic on which a consumer (`stockton.cases`) tells what it parked. It belongs to the scope that took the message. */
export function deadLetterTopicOf(consumer: string): string {
  return `${consumer}.dead-letters`;
}

/** The outbox row that mirrors a parked message. A message whose aggregate is not known stands for itself. */
export function deadLetterOf(consumer: string, { topic, partition }: ParkedFrom, message: ParkedMessage): OutboxRow {
  const { payload, offset, aggregateId, sequence, eventId, type, reason, detail, attempts } = message;
  const isCopied = payload !== null && payload.length <= LARGEST_COPY;
  const told = { reason, detail, attempts, topic, partition, offset, aggregateId, sequence, eventId, type };
  const bytes = {
    payloadBytes: payload?.length ?? null,
    payloadLeftOut: payload !== null && !isCopied,
    payload: isCopied ? payload.toString('base64') : null,
  };
  return {
    id: newId(),
    topic: deadLetterTopicOf(consumer),
    aggregateId: isUUID(aggregateId) ? String(aggregateId) : newId(),
    type: TYPE,
    at: new Date(),
    data: JSON.stringify({ ...told, ...bytes }),
  };
}
