import { Randomness } from '@accord/testing';
import type { RandomMessage } from './random-messages.js';
import { differences, readElsewhere, type ReadElsewhere } from './read-elsewhere.js';

const MESSAGES = 3000;
const seed = Date.now() % 1_000_000;

describe('what Kafka’s own client reads of messages that the patched kafkajs wrote', () => {
  let found: ReadElsewhere;

  beforeAll(async () => {
    console.info(`seed ${seed}`);
    found = await readElsewhere(new Randomness(seed), MESSAGES);
  }, 120_000);

  it('is what was sent, byte by byte and in order', () => {
    expect(found.printed.length).toBe(found.sent.length);
    expect(differences(found)).toEqual([]);
  });

  it('would be seen to be something else for a single byte, a header too few, or another order', () => {
    const place = found.sent.findIndex(
      ({ value, headers }) => value && value.length > 0 && Object.keys(headers ?? {}).length > 0,
    );
    const [message, next, ...rest] = found.sent.slice(place);
    if (!message || !next) throw new Error('No message has a value and a header');
    const instead = (...messages: RandomMessage[]): number[] =>
      differences({ ...found, sent: [...found.sent.slice(0, place), ...messages, ...rest] });
    const value = Buffer.from(message.value ?? '');
    value[0] = (value[0] ?? 0) ^ 1;
    const [, ...fewer] = Object.entries({ ...message.headers, more: 'of them' });
    expect(instead(message, next)).toEqual([]);
    expect(instead({ ...message, value }, next)).toEqual([place]);
    expect(instead({ ...message, headers: Object.fromEntries(fewer) }, next)).toEqual([place]);
    expect(instead(next, message)).toEqual([place, place + 1]);
  });
});
