import { randomUUID } from 'node:crypto';
import { Controller, Module, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { findingScreenedV1, personLeftV1, type ChannelName } from '@accord/contracts';
import { newId, toScope } from '@accord/kernel';
import { messagingMigrations, Outbox } from '@accord/messaging';
import {
  EventHandlers,
  Gate,
  PartitionFence,
  pickFromOutbox,
  Publisher,
  readEnvelope,
  SliceApplier,
  type OutboxRecord,
} from '@accord/messaging/machinery';
import type { UnitOfWork } from '@accord/persistence';
import {
  Allow,
  Command,
  Commands,
  peopleProjectionMigrations,
  serviceMigrations,
  type CommandContext,
  type ServiceDefinition,
} from '@accord/service';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { knowPerson } from '../http/know-person.js';
import { ServiceWorld } from '../http/service-world.js';
import { QuietLog } from '../kafka/quiet-log.js';
import { messagingDatabase } from '../messaging/event-effect.js';

const scope = toScope('stockton');

/** Says that somebody left, and nothing of any trace. */
@Controller()
class LeavingController {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  @Post('leavings')
  @Allow('people.manage')
  @ApiOperation({ summary: 'Somebody left' })
  leave(@Command() context: CommandContext): Promise<object> {
    const personId = newId();
    return this.commands.run(context, (tx) => {
      const data = { personId, leftAt: context.at.toISOString() };
      this.outbox.record(tx, personLeftV1, { aggregateId: personId, at: context.at, data });
      return Promise.resolve({ body: { personId } });
    });
  }
}

@Module({ controllers: [LeavingController] })
class LeavingModule {}

const leavingService: ServiceDefinition = {
  service: 'audits',
  module: LeavingModule,
  people: 'projected',
  database: {
    service: 'audits',
    entities: [],
    migrations: [...serviceMigrations, ...messagingMigrations, ...peopleProjectionMigrations],
  },
};

interface SentMessage {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

let world: ServiceWorld;
let cases: TestScopeDatabases;
let log: QuietLog;

beforeAll(async () => {
  world = await ServiceWorld.start(leavingService, { scopes: ['stockton'] });
  const person = { issuer: world.issuers.stockton.url, subject: 'amara', roles: ['administrator'] as const };
  await knowPerson(world.databases.of('stockton'), 'stockton_audits', person);
});
beforeEach(async () => {
  cases = await openScopeDatabases(messagingDatabase('cases'), ['stockton']);
  log = new QuietLog();
});
afterEach(() => cases.close());
afterAll(() => world.close());

/** One request over HTTP. */
async function leave(headers: Record<string, string>): Promise<string> {
  const token = await world.token('stockton', { subject: 'amara', scope: 'stockton' });
  const response = await fetch(`${world.service.url}/leavings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID(), ...headers },
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { personId: string }).personId;
}

async function recorded(work: Pick<UnitOfWork, 'read'>): Promise<readonly OutboxRecord[]> {
  return (await pickFromOutbox(work, scope, { maxPos: 0, holes: [] }, 100)).records;
}

/** What the relay sends of these rows. */
async function sent(service: string, records: readonly OutboxRecord[]): Promise<SentMessage[]> {
  const batches: { messages: SentMessage[] }[] = [];
  const producer = { send: (topics: typeof batches) => Promise.resolve(void batches.push(...topics)) };
  await new Publisher({ scope, service }, producer as never).publish(records);
  return batches.flatMap(({ messages }) => messages);
}

/** Lets `cases` handle messages, in one transaction; its handler says something itself, and nothing of any trace. */
async function hear(messages: readonly SentMessage[], isFaulty = false): Promise<void> {
  const channel: ChannelName = 'people';
  const outbox = new Outbox('cases');
  const handlers = new EventHandlers();
  handlers.add('person-left.v1', ({ tx, at, aggregateId }) => {
    if (isFaulty) throw new TypeError('a mistake');
    outbox.record(tx, findingScreenedV1, { aggregateId, at, data: findingScreenedV1.example });
    return Promise.resolve();
  });
  const group = 'stockton.cases';
  const tools = { scope, work: cases.work, fence: new PartitionFence(group), gate: new Gate(group), handlers };
  const slice = messages.map(({ key, value, headers }, place) => {
    const raw = { key: Buffer.from(key), value: Buffer.from(value), headers };
    return { offset: BigInt(place), raw, read: readEnvelope({ scope, channel, ...raw }) };
  });
  const place = { topic: 'stockton.people', channel, scope, partition: 0, highWatermark: BigInt(slice.length) };
  await new SliceApplier(tools, 2, log).apply({ ...place, messages: slice });
}

function tracesOf(messages: readonly SentMessage[]): unknown[] {
  return messages.map(({ value, headers }) => {
    const { traceparent } = JSON.parse(value) as { traceparent?: string };
    return headers['traceparent'] === traceparent ? traceparent : 'header and envelope differ';
  });
}

function messagesAbout(people: readonly string[]): Promise<SentMessage[]> {
  return recorded(world.databases.work).then((records) =>
    sent(
      'audits',
      records.filter(({ aggregateId }) => people.includes(aggregateId)),
    ),
  );
}

describe('a trace', () => {
  const traces = ['4bf92f3577b34da6a3ce929d0e0e4736', '0af7651916cd43dd8448eb211c80319c'].map(
    (id) => `00-${id}-00f067aa0ba902b7-01`,
  );

  it('goes from a request through its event to the event of a handler elsewhere, though nobody hands it on', async () => {
    const people = [await leave({ traceparent: traces[0] ?? '' }), await leave({ traceparent: traces[1] ?? '' })];
    const first = await messagesAbout(people);
    expect(tracesOf(first)).toEqual(traces);
    // Both in one transaction: each event keeps its own.
    await hear(first);
    expect(tracesOf(await sent('cases', await recorded(cases.work)))).toEqual(traces);
  });

  it('begins with the request when the caller has none, under the id that the answer tells', async () => {
    const requestId = randomUUID();
    const messages = await messagesAbout([await leave({ 'x-request-id': requestId })]);
    expect(String(tracesOf(messages)[0])).toContain(`00-${requestId.replaceAll('-', '')}-`);
  });

  it('ends where it is not passed on: the control of the tests above', async () => {
    const first = await messagesAbout([await leave({ traceparent: traces[0] ?? '' })]);
    const cut = first.map((message) => {
      const { traceparent: _cut, ...content } = JSON.parse(message.value) as Record<string, unknown>;
      return { ...message, value: JSON.stringify(content) };
    });
    await hear(cut);
    const records = await recorded(cases.work);
    expect(records.map(({ traceparent }) => traceparent)).toEqual([null]);
  });

  it('of a parked event is in the log', async () => {
    await hear(await messagesAbout([await leave({ traceparent: traces[0] ?? '' })]), true);
    expect(log.lines).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining('is parked') as string,
        details: expect.objectContaining({ traceId: '4bf92f3577b34da6a3ce929d0e0e4736' }) as object,
      }),
    );
  });
});
