import { isAscii, isUtf8 } from 'node:buffer';
import { isISO8601, isUUID } from 'class-validator';
import type { Catalogue, ChannelName } from '@accord/contracts';
import { channelOf } from '../channels/channels-of.js';
import { traceIdOf } from '../trace/trace-id-of.js';
import { findEvent, type FoundEvent } from './find-event.js';
import type { EventEnvelope } from './event-envelope.js';
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
/** Filled up with zeros by who writes it now; without them is how it was written first. */
const SEQUENCE = /^(?=\d{1,10}$)0*[1-9]\d{0,8}$/;
/** As `Date.toISOString` writes it, of a day that every such month has: what class-validator need not look at. */
const INSTANT =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Reads the raw bytes of a message, trusting nothing: every attribute is checked, and its scope against its topic's. */
export function readEnvelope(message: RawMessage, catalogue?: Catalogue): ReadResult {
  if (message.value === null) return { problem: 'no-value', detail: 'value' };
  const content = parse(message.value);
  if (content === undefined) return { problem: 'malformed-json', detail: 'value' };
  const wrong = firstWrongAttribute(content);
  if (wrong) return { problem: 'malformed-envelope', detail: wrong };
  return readAttributes(message, content, findEvent(content['type'] as string, catalogue));
}

function parse(value: Buffer): Record<string, unknown> | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  try {
    const content: unknown = JSON.parse(text);
    return isObject(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Most events have nothing but ASCII, which is the quickest to read. */
function textOf(value: Buffer): string | undefined {
  if (isAscii(value)) return value.toString('latin1');
  return isUtf8(value) ? value.toString() : undefined;
}

/** One after the other and without a table of rules: this is done for every message, and nearly always all is well. */
function firstWrongAttribute(content: Record<string, unknown>): string | undefined {
  if (content['specversion'] !== '1.0') return 'specversion';
  if (!isUUID(content['id'])) return 'id';
  if (typeof content['source'] !== 'string') return 'source';
  if (!isText(content['type'], WIRE_NAME)) return 'type';
  if (!isUUID(content['subject'])) return 'subject';
  if (!isInstant(content['time'])) return 'time';
  if (typeof content['accordscope'] !== 'string') return 'accordscope';
  if (!isText(content['sequence'], SEQUENCE)) return 'sequence';
  if (content['traceparent'] !== undefined && typeof content['traceparent'] !== 'string') return 'traceparent';
  return isObject(content['data']) ? undefined : 'data';
}

function readAttributes(message: RawMessage, content: Record<string, unknown>, found: FoundEvent): ReadResult {
  const type = content['type'] as string;
  const subject = (content['subject'] as string).toLowerCase();
  if (content['accordscope'] !== message.scope) return { problem: 'wrong-scope', detail: 'accordscope' };
  if (content['source'] !== sourceOf(message.scope, channelOf(message.channel).owner)) {
    return { problem: 'wrong-source', detail: 'source' };
  }
  if (!isKey(message.key, subject)) return { problem: 'wrong-key', detail: 'subject' };
  if (found.channel !== undefined && found.channel !== message.channel)
    return { problem: 'wrong-channel', detail: type };
  if (found.channel !== undefined && !found.definition) return { problem: 'unknown-version', detail: type };
  const data = content['data'] as object;
  const envelope = envelopeOf(content, subject);
  if (found.newer) return { envelope, definition: found.definition, newer: found.newer, data };
  return { envelope, definition: found.definition, data };
}

function envelopeOf(content: Record<string, unknown>, aggregateId: string): EventEnvelope {
  const id = content['id'] as string;
  const type = content['type'] as string;
  const sequence = Number(content['sequence']);
  const at = new Date(content['time'] as string);
  const traceparent = content['traceparent'] as string | undefined;
  // One that nobody could follow is not handed on; the event itself is none the worse.
  if (traceIdOf(traceparent) === undefined || traceparent === undefined) return { id, type, aggregateId, sequence, at };
  return { id, type, aggregateId, sequence, at, traceparent };
}

function isKey(key: Buffer | null, subject: string): boolean {
  return key !== null && (key.toString('latin1') === subject || key.toString().toLowerCase() === subject);
}

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return INSTANT.test(value) || (isISO8601(value, { strict: true }) && !Number.isNaN(Date.parse(value)));
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
