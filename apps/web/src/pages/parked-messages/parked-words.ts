import { CHANNELS, type ChannelName } from '@accord/contracts';
import type { ParkedMessage } from '../../services/parked/parked.js';

const REASONS: Readonly<Record<string, string>> = {
  'no-value': 'It has no content',
  'malformed-json': 'It is not readable',
  'malformed-envelope': 'It is not an event: something that every event has is missing or wrong',
  'wrong-scope': 'It speaks for another authority than the one it came from',
  'wrong-source': 'Another service wrote it than the one that may',
  'wrong-channel': 'It came on another channel than its own',
  'wrong-key': 'It is filed under something else than what it is about',
  'unknown-version': 'This version of Accord does not know its version yet',
  'invalid-payload': 'Its content is not as agreed',
  rejected: 'The service refused it by one of its rules',
  bug: 'The service failed at it',
  'sequence-gap': 'An event before it has not arrived',
  'behind-parked': 'An earlier event of the same thing waits',
};

const THINGS: Readonly<Record<ChannelName, string>> = {
  people: 'a person',
  audits: 'something in an audit',
  cases: 'something in a sample',
  sharing: 'something that was shared',
};

/** Why a message waits, in words. */
export function reasonInWords(reason: string): string {
  return REASONS[reason] ?? reason;
}

/** The channel that a topic (`stockton.people`) carries. */
export function channelOf({ topic }: Pick<ParkedMessage, 'topic'>): ChannelName | undefined {
  const name = topic.slice(topic.lastIndexOf('.') + 1);
  return Object.hasOwn(CHANNELS, name) ? (name as ChannelName) : undefined;
}

/** What a message is about, as far as its topic tells. */
export function thingOf(message: Pick<ParkedMessage, 'topic'>): string {
  const channel = channelOf(message);
  return channel ? THINGS[channel] : 'something';
}

/** What it means for people that the message waits. */
export function consequenceOf(message: Pick<ParkedMessage, 'topic' | 'aggregateId'>, service: string): string {
  if (message.aggregateId === null) return 'Nothing waits for it: it names nothing that it is about.';
  if (channelOf(message) === 'people' && service !== 'audits')
    return `This person has no access in ${service} until this is decided: one of the events may say that a role has ended.`;
  return `What happened to it since is not known in ${service} until this is decided. Everything else goes on.`;
}

/** `stockton.people, partition 2, offset 17`: where operators find the message. */
export function placeOf({ topic, partition, offset }: ParkedMessage): string {
  return `${topic}, partition ${partition}, offset ${offset}`;
}
