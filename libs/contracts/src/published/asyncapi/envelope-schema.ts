import type { JsonSchema } from '../schema/json-schema.js';

const TRACEPARENT = { type: 'string', description: 'W3C trace context of the request that caused it' };
const UUID = { type: 'string', format: 'uuid' };

/** The attributes of CloudEvents 1.0 that every event carries around its payload. */
export const envelopeSchema: JsonSchema = {
  type: 'object',
  required: [
    ...['specversion', 'id', 'source', 'type', 'subject', 'time'],
    ...['datacontenttype', 'accordscope', 'sequence', 'data'],
  ],
  properties: {
    specversion: { const: '1.0' },
    id: { ...UUID, description: "The event's own, the same each time it is delivered" },
    source: {
      type: 'string',
      pattern: '^urn:accord:[a-z0-9-]+:[a-z]+$',
      description: 'The scope and service that say it',
    },
    type: { type: 'string', description: 'What happened, with its major version: `role-granted.v1`' },
    subject: { ...UUID, description: "The aggregate; also the message's key" },
    time: { type: 'string', format: 'date-time', description: 'When it happened' },
    datacontenttype: { const: 'application/json' },
    accordscope: { type: 'string', description: 'The scope in which it is said: that of the topic' },
    sequence: {
      type: 'string',
      pattern: '^[0-9]{10}$',
      description:
        'Counts the messages of one aggregate on one topic from 1, without a gap; ten digits, so that text order is order',
    },
    traceparent: TRACEPARENT,
    data: { type: 'object' },
  },
};

/** The headers of every message: enough to tell what it is, and to trace it, without opening it. */
export const headersSchema: JsonSchema = {
  type: 'object',
  required: ['content-type', 'ce_id'],
  properties: {
    'content-type': { const: 'application/cloudevents+json; charset=UTF-8' },
    ce_id: { ...UUID, description: "The event's id" },
    traceparent: TRACEPARENT,
  },
};
