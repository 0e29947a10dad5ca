import { CHANNELS, type ChannelName } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import { scopesOf, SERVICE_NAMES, type Partnership, type ServiceName } from '@accord/partnership';
import { channelOf, topicsOf, topicsReadBy } from '../channels/channels-of.js';
import { principalOf } from '../channels/principal-of.js';
import { deadLetterTopicOf } from '../parked/dead-letter.js';
import { rebuildGroupOf } from '../rebuild/rebuild-group-of.js';

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

/**
 * The topics and access rules that follow from the channels and the partnership file; they are written nowhere else. Each
 * reader in each scope has a topic for what it parked, which it alone may write and no service may read.
 */
export function planKafka(partnership: Partnership): KafkaPlan {
  const topics = (Object.keys(CHANNELS) as ChannelName[]).flatMap((channel) => topicsOf(partnership, channel));
  const writing = topics.flatMap(({ topic, channel, scope }) =>
    onTopic(principalOf(scope, serviceOf(channelOf(channel).owner)), topic, ['WRITE', 'DESCRIBE']),
  );
  const reading = SERVICE_NAMES.flatMap((service) =>
    scopesOf(partnership, service).flatMap((scope) => readerRules(partnership, service, scope)),
  );
  const parking = SERVICE_NAMES.flatMap((service) =>
    scopesOf(partnership, service)
      .filter((scope) => topicsReadBy(partnership, service, scope).length > 0)
      .map((scope) => principalOf(scope, service)),
  );
  const telling = parking.flatMap((principal) =>
    onTopic(principal, deadLetterTopicOf(principal), ['WRITE', 'DESCRIBE']),
  );
  const rules = new Map([...writing, ...reading, ...telling].map((rule) => [JSON.stringify(rule), rule]));
  return {
    topics: [...topics.map(({ topic }) => topic), ...parking.map(deadLetterTopicOf)],
    rules: [...rules.values()],
  };
}

/** A reader's groups have its own name, so no principal can read, or disturb, in another one's place. */
function readerRules(partnership: Partnership, service: ServiceName, scope: Scope): AccessRule[] {
  const principal = principalOf(scope, service);
  const topics = topicsReadBy(partnership, service, scope);
  const groups = [principal, rebuildGroupOf(principal)].map(
    (name) => ({ principal, resource: 'group', name, operation: 'READ' }) as const,
  );
  return topics.length === 0
    ? []
    : [...topics.flatMap(({ topic }) => onTopic(principal, topic, ['READ', 'DESCRIBE'])), ...groups];
}

function onTopic(principal: string, name: string, operations: AccessRule['operation'][]): AccessRule[] {
  return operations.map((operation) => ({ principal, resource: 'topic', name, operation }));
}

function serviceOf(name: string): ServiceName {
  const service = SERVICE_NAMES.find((candidate) => candidate === name);
  if (!service) throw new Error(`The contracts' channels name ${name}, but there is no such service`);
  return service;
}
