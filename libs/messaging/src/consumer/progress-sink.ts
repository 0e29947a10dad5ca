import type { CommitSink, Statement } from '@accord/persistence';
import { isUUID } from 'class-validator';
import { passGate } from '../gate/pass-gate.js';
import { OutboxSink } from '../outbox/outbox-sink.js';
import { deadLetterOf } from '../parked/dead-letter.js';
import type { ParkedMessage } from '../parked/parked-message.js';
import type { SliceProgress } from './slice-progress.js';

const PARK = `
INSERT INTO parked_message (consumer, topic, partition, "offset", aggregate_id, sequence, event_id, type, reason, detail, attempts, headers, key, payload)
SELECT $1, $2, $3, parked.* FROM unnest($4::bigint[], $5::text[], $6::int[], $7::text[], $8::text[], $9::text[], $10::text[],
  $11::int[], $12::jsonb[], $13::bytea[], $14::bytea[]) AS parked
ON CONFLICT (consumer, topic, partition, "offset", md5(coalesce(payload, ''::bytea))) DO NOTHING`;

/* Whoever releases an aggregate and whoever parks its next event meet at this row's lock; without a row they would pass each other. */
const GUARD = `
INSERT INTO gate (consumer, topic, aggregate_id, last_seq)
SELECT $1, $2, aggregate_id, 0 FROM unnest($3::uuid[]) AS parked (aggregate_id) ORDER BY aggregate_id
ON CONFLICT (consumer, topic, aggregate_id) DO NOTHING`;

const MOVE = `
UPDATE consumer_offset SET next_offset = $4, committed_at = now() WHERE consumer = $1 AND topic = $2 AND partition = $3`;

const deadLetters = new OutboxSink();

/** Stores a slice's progress with its COMMIT, so that effects, gate, offset and what is told of parked messages are one. */
export class ProgressSink implements CommitSink<SliceProgress> {
  readonly order = 80;

  flush(slices: readonly SliceProgress[]): readonly Statement[] {
    // Once these statements and COMMIT are sent, PostgreSQL works and this process waits.
    slices.forEach(({ slice }) => slice.whileCommitting && setImmediate(slice.whileCommitting));
    return slices.flatMap((progress) => [
      ...passGate(progress.consumer, progress.slice.topic, progress.book),
      ...park(progress),
      move(progress),
    ]);
  }
}

function park({ consumer, slice, parked }: SliceProgress): Statement[] {
  if (parked.length === 0) return [];
  const columns = [
    parked.map((message) => message.offset),
    parked.map((message) => message.aggregateId),
    parked.map((message) => message.sequence),
    parked.map((message) => message.eventId),
    parked.map((message) => message.type),
    parked.map((message) => message.reason),
    parked.map((message) => message.detail),
    parked.map((message) => message.attempts),
    parked.map((message) => JSON.stringify(message.headers)),
    parked.map((message) => message.key),
    parked.map((message) => message.payload),
  ];
  return [
    { sql: PARK, parameters: [consumer, slice.topic, slice.partition, ...columns] },
    ...guard(consumer, slice.topic, parked),
    ...deadLetters.flush(parked.map((message) => deadLetterOf(consumer, slice, message))),
  ];
}

function guard(consumer: string, topic: string, parked: readonly ParkedMessage[]): Statement[] {
  const aggregates = [...new Set(parked.flatMap(({ aggregateId }) => aggregateId ?? []))].filter((id) => isUUID(id));
  return aggregates.length > 0 ? [{ sql: GUARD, parameters: [consumer, topic, aggregates] }] : [];
}

function move({ consumer, slice, nextOffset }: SliceProgress): Statement {
  return { sql: MOVE, parameters: [consumer, slice.topic, slice.partition, String(nextOffset)] };
}
