import { readFileSync } from 'node:fs';
import { defineEvent, defineUpcaster, type Catalogue } from '@accord/contracts';
import { IsInt, IsString } from 'class-validator';
import { EventHandlers } from '../consumer/event-handlers.js';
import { handledForm } from './handled-form.js';
import { readEnvelope } from './read-envelope.js';
import type { ReadEvent, ReadResult } from './read-result.js';
import { writeEnvelope } from './write-envelope.js';

class NoteTakenV1 {
  @IsString() noteId!: string;
  @IsString() text!: string;
}
class NoteTakenV2 {
  @IsString() noteId!: string;
  @IsString({ each: true }) words!: string[];
}
class NoteTakenV3 extends NoteTakenV2 {
  @IsInt() count!: number;
}

const about = { type: 'note-taken', channel: 'people', description: 'A note was taken.' } as const;
const v1 = defineEvent({ ...about, version: 1, payload: NoteTakenV1, example: { noteId: 'n', text: 'a' } });
const v2 = defineEvent({ ...about, version: 2, payload: NoteTakenV2, example: { noteId: 'n', words: ['a'] } });
const v3 = defineEvent({
  ...about,
  version: 3,
  payload: NoteTakenV3,
  example: { noteId: 'n', words: ['a'], count: 1 },
});
const toV2 = defineUpcaster(v1, v2, ({ noteId, text }) => ({ noteId, words: text.split(' ') }));
const toV3 = defineUpcaster(v2, v3, (note) => ({ ...note, count: note.words.length }));
const catalogue: Catalogue = { events: [v1, v2, v3], upcasters: [toV2, toV3] };

type Golden = readonly { readonly old: object; readonly new: object }[];

function golden(name: string): Golden {
  return JSON.parse(readFileSync(new URL(`./golden/${name}.json`, import.meta.url), 'utf8')) as Golden;
}

/** A message as it comes from Kafka, read with a catalogue. */
function read(type: string, data: object, known: Catalogue | undefined): ReadResult {
  const aggregateId = '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10';
  const id = '0b9d9f0c-8a52-4f2c-9a2f-0c3a5f6f7a11';
  const envelope = { id, type, aggregateId, sequence: 7, at: new Date('2026-11-24T09:00:00.000Z') };
  const { key, value } = writeEnvelope({ scope: 'stockton', service: 'audits' }, envelope, JSON.stringify(data));
  const bytes = { key: Buffer.from(String(key)), value: Buffer.from(String(value)) };
  return readEnvelope({ scope: 'stockton', channel: 'people', ...bytes }, known);
}

function formFor(handled: string[], type: string, data: object, known = catalogue): ReturnType<typeof handledForm> {
  const handlers = new EventHandlers();
  handled.forEach((name) => handlers.add(name, () => Promise.resolve()));
  return handledForm(handlers, read(type, data, known) as ReadEvent);
}

const old = { noteId: 'n2', text: 'Seen again' };

describe(handledForm.name, () => {
  it.each(golden('note-taken.v1-to-v2'))('makes of %j what is written down', ({ old: said, new: wanted }) => {
    expect(formFor(['note-taken.v2'], 'note-taken.v1', said)).toEqual({
      ...{ type: 'note-taken.v2', payload: wanted, problems: [] },
    });
  });

  it('goes from version to version', () => {
    const [last] = golden('note-taken.v2-to-v3');
    expect(formFor(['note-taken.v3'], 'note-taken.v1', old)?.payload).toEqual(last?.new);
    expect(formFor(['note-taken.v3'], 'note-taken.v2', last?.old ?? {})?.payload).toEqual(last?.new);
  });

  it('leaves a payload as it is for who handles its own version, and goes no further than needed', () => {
    expect(formFor(['note-taken.v1', 'note-taken.v3'], 'note-taken.v1', old)).toMatchObject({
      type: 'note-taken.v1',
      payload: old,
    });
    expect(formFor(['note-taken.v2', 'note-taken.v3'], 'note-taken.v1', old)).toMatchObject({ type: 'note-taken.v2' });
  });

  it('makes nothing older of what is newer, and nothing at all of what nobody handles', () => {
    expect(formFor(['note-taken.v1'], 'note-taken.v2', { noteId: 'n', words: ['a'] })).toBeUndefined();
    expect(formFor([], 'note-taken.v1', old)).toBeUndefined();
    expect(formFor(['note-taken.v2'], 'note-taken.v1', old, { ...catalogue, upcasters: [] })).toBeUndefined();
  });

  it('checks what was said, and what it became', () => {
    expect(formFor(['note-taken.v2'], 'note-taken.v1', { noteId: 'n' })?.problems).toEqual(['text:isString']);
    const wrong = defineUpcaster(v1, v2, ({ noteId }) => ({ noteId, words: [7 as unknown as string] }));
    const { problems } = formFor(['note-taken.v2'], 'note-taken.v1', old, { ...catalogue, upcasters: [wrong] }) ?? {};
    expect(problems).toEqual(['words:isString']);
  });

  it('takes an upcaster that throws for a payload that cannot be read, and goes on', () => {
    const broken = defineUpcaster(v1, v2, ({ text }): NoteTakenV2 => {
      throw new TypeError(text);
    });
    const form = formFor(['note-taken.v2'], 'note-taken.v1', old, { ...catalogue, upcasters: [broken] });
    expect(form).toEqual({ problems: ['payload:upcast'] });
  });
});

describe(`${readEnvelope.name} with several versions`, () => {
  it('keeps number and wire name as they were said: the gate counts messages, whatever becomes of them', () => {
    expect(read('note-taken.v1', old, catalogue)).toMatchObject({ envelope: { type: 'note-taken.v1', sequence: 7 } });
  });

  it('parks a major version that it does not know, in both directions', () => {
    const parked = { problem: 'unknown-version' };
    expect(read('note-taken.v4', old, catalogue)).toMatchObject(parked);
    expect(read('note-taken.v1', old, { events: [v2], upcasters: [] })).toMatchObject(parked);
    expect(read('role-granted.v2', old, undefined)).toMatchObject(parked);
  });
});
