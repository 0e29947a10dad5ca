import type { Message } from 'kafkajs';
import type { EventEnvelope } from './event-envelope.js';
import { sourceOf } from './source-of.js';

/** Who says it, for the envelope. */
export interface Speaker {
  readonly scope: string;
  readonly service: string;
}

/** The Kafka message of an event: CloudEvents 1.0 structured JSON, keyed by its aggregate. `data` is JSON text already. */
export function writeEnvelope(speaker: Speaker, envelope: EventEnvelope, data: string): Message {
  const attributes = JSON.stringify({
    specversion: '1.0',
    id: envelope.id,
    source: sourceOf(speaker.scope, speaker.service),
    type: envelope.type,
    subject: envelope.aggregateId,
    time: envelope.at.toISOString(),
    datacontenttype: 'application/json',
    accordscope: speaker.scope,
    sequence: String(envelope.sequence),
    traceparent: envelope.traceparent,
  });
  return {
    key: envelope.aggregateId,
    value: `${attributes.slice(0, -1)},"data":${data}}`,
    headers: {
      'content-type': 'application/cloudevents+json; charset=UTF-8',
      ce_id: envelope.id,
      ...(envelope.traceparent && { traceparent: envelope.traceparent }),
    },
  };
}
