import { CHANNELS, type ChannelName } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import { scopesOf, SERVICE_NAMES, type Partnership, type ServiceName } from '@accord/partnership';
import { channelOf } from '../channels/channels-of.js';
import { principalOf } from '../channels/principal-of.js';
import { topicOf } from '../channels/topic-of.js';

/** Something that one principal may do. Everything else is refused by the broker. */
export interface AccessRule {
  readonly principal: string;
  readonly resource: 'topic' | 'group';
  readonly name: string;
  readonly operation: 'READ' | 'WRITE' | 'DESCRIBE';
}

/** What a partnership needs of its Kafka. */
export interface KafkaPlan {
  readonly topics: readonly string[];
  readonly rules: readonly AccessRule[];
}

/** The topics and access rules that follow from the channels and the partnership file; they are written nowhere else. */
export function planKafka(partnership: Partnership): KafkaPlan {
  const names = Object.keys(CHANNELS) as ChannelName[];
  const parts = names.flatMap((channel) =>
    scopesOf(partnership, serviceOf(channelOf(channel).owner)).map((scope) => planTopic(partnership, channel, scope)),
  );
  const rules = new Map(parts.flatMap((part) => part.rules).map((rule) => [JSON.stringify(rule), rule]));
  return { topics: parts.flatMap((part) => part.topics), rules: [...rules.values()] };
}

function planTopic(partnership: Partnership, channel: ChannelName, scope: Scope): KafkaPlan {
  const { owner, readers } = channelOf(channel);
  const topic = topicOf(scope, channel);
  const working = readers.map(serviceOf).filter((reader) => scopesOf(partnership, reader).includes(scope));
  return {
    topics: [topic],
    rules: [
      ...onTopic(principalOf(scope, serviceOf(owner)), topic, ['WRITE', 'DESCRIBE']),
      ...working.flatMap((reader) => readerRules(principalOf(scope, reader), topic)),
    ],
  };
}

/** A reader's group has its own name, so no principal can read, or disturb, in another one's place. */
function readerRules(principal: string, topic: string): AccessRule[] {
  return [
    ...onTopic(principal, topic, ['READ', 'DESCRIBE']),
    { principal, resource: 'group', name: principal, operation: 'READ' },
  ];
}

function onTopic(principal: string, name: string, operations: AccessRule['operation'][]): AccessRule[] {
  return operations.map((operation) => ({ principal, resource: 'topic', name, operation }));
}

function serviceOf(name: string): ServiceName {
  const service = SERVICE_NAMES.find((candidate) => candidate === name);
  if (!service) throw new Error(`The contracts' channels name ${name}, but there is no such service`);
  return service;
}
