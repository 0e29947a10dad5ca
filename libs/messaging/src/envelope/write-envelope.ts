import type { Message } from 'kafkajs';
import type { EventEnvelope } from './event-envelope.js';
import { sourceOf } from './source-of.js';

/** Who says it, for the envelope. */
export interface Speaker {
  readonly scope: string;
  readonly service: string;
}

/** An envelope as it is written: of an outbox row, whose time is ISO 8601 text already and which may have no trace. */
export type WrittenEnvelope = Omit<EventEnvelope, 'at' | 'traceparent'> & {
  readonly at: Date | string;
  readonly traceparent?: string | null;
};

const CONTENT_TYPE = 'application/cloudevents+json; charset=UTF-8';

/** The extension `sequence` of CloudEvents is to be in order as text. Ten digits hold every number that a gate can. */
const DIGITS = 10;

/**
 * The Kafka message of an event: CloudEvents 1.0 structured JSON, keyed by its aggregate. `data` is JSON text already. A
 * relay writes tens of thousands a second, so what cannot need escaping (ids, numbers, times) is put in as it is.
 */
export function writeEnvelope(speaker: Speaker, envelope: WrittenEnvelope, data: string): Message {
  const { id, type, aggregateId, sequence, at, traceparent } = envelope;
  const time = typeof at === 'string' ? at : at.toISOString();
  const trace = traceparent ? `,"traceparent":${JSON.stringify(traceparent)}` : '';
  return {
    key: aggregateId,
    value:
      `{"specversion":"1.0","id":"${id}","source":"${sourceOf(speaker.scope, speaker.service)}",` +
      `"type":${JSON.stringify(type)},"subject":"${aggregateId}","time":"${time}",` +
      `"datacontenttype":"application/json","accordscope":"${speaker.scope}",` +
      `"sequence":"${String(sequence).padStart(DIGITS, '0')}"${trace},"data":${data}}`,
    headers: traceparent
      ? { 'content-type': CONTENT_TYPE, ce_id: id, traceparent }
      : { 'content-type': CONTENT_TYPE, ce_id: id },
  };
}
