import { defineEvent, defineUpcaster, personLeftV1, type Catalogue, type ChannelName } from '@accord/contracts';
import { newId, toScope } from '@accord/kernel';
import {
  EventHandlers,
  Gate,
  PartitionFence,
  readEnvelope,
  SliceApplier,
  writeEnvelope,
  type SliceMessage,
} from '@accord/messaging/machinery';
import { IsString } from 'class-validator';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { QuietLog } from '../kafka/quiet-log.js';
import { messagingDatabase, writeEffect } from './event-effect.js';

class PersonLeftV2 {
  @IsString() personId!: string;
  @IsString() day!: string;
}

const personLeftV2 = defineEvent({
  ...{ type: 'person-left', version: 2, channel: 'people', description: 'A person left, on a day.' },
  payload: PersonLeftV2,
  example: { personId: 'p', day: '2026-11-24' },
});
const upcaster = defineUpcaster(personLeftV1, personLeftV2, ({ personId, leftAt }) => ({
  ...{ personId, day: leftAt.slice(0, 10) },
}));
const catalogue: Catalogue = { events: [personLeftV1, personLeftV2], upcasters: [upcaster] };

const scope = toScope('stockton');
const group = 'stockton.notifications';
const channel: ChannelName = 'people';

describe('an older version whose handler takes the newer one', () => {
  let databases: TestScopeDatabases;
  let handled: object[];
  let log: QuietLog;

  beforeEach(async () => {
    databases = await openScopeDatabases(messagingDatabase('notifications'), [scope]);
    handled = [];
    log = new QuietLog();
  });
  afterEach(() => databases.close());

  function message(aggregateId: string, sequence: number, type: string, known: Catalogue): SliceMessage {
    const data = type === 'person-left.v1' ? personLeftV1.example : { personId: aggregateId, day: '2026-12-01' };
    const envelope = { id: newId(), type, aggregateId, sequence, at: new Date() };
    const { key, value } = writeEnvelope({ scope, service: 'audits' }, envelope, JSON.stringify(data));
    const raw = { key: Buffer.from(String(key)), value: Buffer.from(String(value)), headers: {} };
    return { offset: BigInt(sequence - 1), raw, read: readEnvelope({ scope, channel, ...raw }, known) };
  }

  async function apply(messages: SliceMessage[]): Promise<void> {
    const handlers = new EventHandlers();
    handlers.add('person-left.v2', async (delivery) => {
      handled.push(delivery.data);
      await writeEffect(delivery);
    });
    const tools = { scope, work: databases.work, fence: new PartitionFence(group), gate: new Gate(group), handlers };
    const place = { topic: 'stockton.people', channel, scope, partition: 0, highWatermark: BigInt(messages.length) };
    await new SliceApplier(tools, 2, log).apply({ ...place, messages });
  }

  const applied = async (): Promise<number[]> => {
    const rows = await databases.work.read<{ sequence: number }>(
      scope,
      'SELECT sequence FROM effect ORDER BY place',
      [],
    );
    return rows.map(({ sequence }) => sequence);
  };
  const parked = (): Promise<object[]> =>
    databases.work.read(scope, 'SELECT type, reason FROM parked_message ORDER BY "offset"', []);

  it('is upcast, in its place in the order, and once', async () => {
    const id = newId();
    const messages = ['person-left.v1', 'person-left.v2', 'person-left.v1'].map((type, place) =>
      message(id, place + 1, type, catalogue),
    );
    await apply(messages);
    await apply(messages);
    expect(await applied()).toEqual([1, 2, 3]);
    const [first, second, third] = handled;
    expect([first, third]).toEqual([first, first]);
    expect(first).toEqual({ personId: personLeftV1.example.personId, day: personLeftV1.example.leftAt.slice(0, 10) });
    expect(second).toEqual({ personId: id, day: '2026-12-01' });
  });

  it('without an upcaster is passed by: the control of the test above', async () => {
    const id = newId();
    await apply([message(id, 1, 'person-left.v1', { ...catalogue, upcasters: [] })]);
    expect(await applied()).toEqual([]);
    expect(await parked()).toEqual([]);
  });

  it('does not help with a version that is not known: it is parked, and what follows behind it', async () => {
    const id = newId();
    const types = ['person-left.v2', 'person-left.v3', 'person-left.v2'];
    await apply(types.map((type, place) => message(id, place + 1, type, catalogue)));
    expect(await applied()).toEqual([1]);
    expect(await parked()).toEqual([
      expect.objectContaining({ reason: 'unknown-version' }),
      { type: 'person-left.v2', reason: 'behind-parked' },
    ]);
  });
});
