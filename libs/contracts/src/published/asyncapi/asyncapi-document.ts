import { CHANNELS, type Channel, type ChannelName } from '../../channels.js';
import type { EventDefinition } from '../../define-event.js';
import { channelItem } from './channel-item.js';
import { envelopeSchema, headersSchema } from './envelope-schema.js';
import { messageItems, payloadSchemas } from './message-items.js';
import { operationsOf } from './operations-of.js';

const ABOUT =
  'What the services of Accord say to each other. Every scope (an authority, or the partnership as `joint`) has its own ' +
  'topics, and nothing but the channel `sharing` leaves an authority. A message is a CloudEvents 1.0 event in structured ' +
  'JSON; its key is its aggregate, and `sequence` counts the messages of one aggregate on one topic without a gap. ' +
  'A reader ignores fields that it does not know: within a major version they only ever get more.';

const SERVER = {
  host: '{broker}',
  protocol: 'kafka-secure',
  description:
    'Every service has its own principal in each scope, `<scope>.<service>`, and may do only what is told here.',
  variables: { broker: { description: 'Host and port of a broker of the deployment' } },
  security: [{ $ref: '#/components/securitySchemes/scram' }],
};

/** The AsyncAPI 3.0 document of all channels and events: it follows from their declarations, so that it cannot say otherwise. */
export function asyncApiDocument(events: readonly EventDefinition[]): object {
  const channels = Object.entries(CHANNELS) as [ChannelName, Channel][];
  const on = (name: ChannelName) => events.filter(({ channel }) => channel === name);
  return {
    asyncapi: '3.0.0',
    info: { title: 'Accord events', version: '1.0.0', description: ABOUT },
    defaultContentType: 'application/cloudevents+json',
    servers: { kafka: SERVER },
    channels: Object.fromEntries(channels.map(([name, channel]) => [name, channelItem(name, channel, on(name))])),
    operations: Object.assign(
      {},
      ...channels.map(([name, channel]) => operationsOf(name, channel, on(name))),
    ) as object,
    components: {
      securitySchemes: { scram: { type: 'scramSha512', description: 'SASL/SCRAM over TLS' } },
      messages: messageItems(events),
      schemas: { headers: headersSchema, envelope: envelopeSchema, ...payloadSchemas(events) },
    },
  };
}
