import { isISO8601, isUUID } from 'class-validator';
import type { ChannelName } from '@accord/contracts';
import { channelOf } from '../channels/channels-of.js';
import { findEvent } from './find-event.js';
import type { ReadResult } from './read-result.js';
import { sourceOf } from './source-of.js';

/** A message as it came from Kafka, and where from. */
export interface RawMessage {
  readonly scope: string;
  readonly channel: ChannelName;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
}

const WIRE_NAME = /^[a-z][a-z0-9-]*\.v[1-9][0-9]{0,3}$/;
const SEQUENCE = /^[1-9][0-9]{0,8}$/;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the raw bytes of a message, trusting nothing: every attribute is checked, and its scope against its topic's. */
export function readEnvelope(message: RawMessage): ReadResult {
  if (message.value === null) return { problem: 'no-value', detail: 'value' };
  const content = parse(message.value);
  if (content === undefined) return { problem: 'malformed-json', detail: 'value' };
  const wrong = firstWrongAttribute(content);
  if (wrong) return { problem: 'malformed-envelope', detail: wrong };
  return readAttributes(message, content);
}

function parse(value: Buffer): Record<string, unknown> | undefined {
  try {
    const content: unknown = JSON.parse(strictUtf8.decode(value));
    return isObject(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

function firstWrongAttribute(content: Record<string, unknown>): string | undefined {
  const rules: [string, boolean][] = [
    ['specversion', content['specversion'] === '1.0'],
    ['id', isUUID(content['id'])],
    ['source', typeof content['source'] === 'string'],
    ['type', isText(content['type'], WIRE_NAME)],
    ['subject', isUUID(content['subject'])],
    ['time', isISO8601(content['time'], { strict: true }) && !Number.isNaN(Date.parse(content['time'] as string))],
    ['accordscope', typeof content['accordscope'] === 'string'],
    ['sequence', isText(content['sequence'], SEQUENCE)],
    ['traceparent', content['traceparent'] === undefined || typeof content['traceparent'] === 'string'],
    ['data', isObject(content['data'])],
  ];
  return rules.find(([, holds]) => !holds)?.[0];
}

function readAttributes(message: RawMessage, content: Record<string, unknown>): ReadResult {
  const type = content['type'] as string;
  const subject = (content['subject'] as string).toLowerCase();
  const found = findEvent(type);
  if (content['accordscope'] !== message.scope) return { problem: 'wrong-scope', detail: 'accordscope' };
  if (content['source'] !== sourceOf(message.scope, channelOf(message.channel).owner)) {
    return { problem: 'wrong-source', detail: 'source' };
  }
  if (message.key?.toString().toLowerCase() !== subject) return { problem: 'wrong-key', detail: 'subject' };
  if (found.channel !== undefined && found.channel !== message.channel)
    return { problem: 'wrong-channel', detail: type };
  if (found.channel !== undefined && !found.definition) return { problem: 'unknown-version', detail: type };
  const traceparent = content['traceparent'] as string | undefined;
  return {
    envelope: {
      id: content['id'] as string,
      type,
      aggregateId: subject,
      sequence: Number(content['sequence']),
      at: new Date(content['time'] as string),
      ...(traceparent && { traceparent }),
    },
    definition: found.definition,
    data: content['data'] as object,
  };
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
