import { newId, toScope } from '@accord/kernel';
import { PeopleDirectory, PeopleProjection, PeopleProjectionController } from '@accord/service';
import type { EventDelivery } from '@accord/messaging';
import { ServiceWorld } from '../http/service-world.js';
import { noteService } from './note-service/note-service.js';

const STOCKTON = toScope('stockton');
let world: ServiceWorld;
let handlers: PeopleProjectionController;

beforeAll(async () => {
  world = await ServiceWorld.start(noteService, { scopes: ['stockton'] });
  handlers = world.service.app.get(PeopleProjectionController, { strict: false });
});

afterEach(() => world.databases.assertNothingLeased());
afterAll(() => world.close());

/** Hands an event to its handler as the gate does: in one transaction. */
function hand<P extends object>(handle: (delivery: EventDelivery<P>) => Promise<void>, data: P): Promise<void> {
  return world.databases.work.run(STOCKTON, (tx) =>
    handle({ tx, saidIn: STOCKTON, data, id: newId(), type: 'any', aggregateId: newId(), sequence: 1, at: new Date() }),
  );
}

async function join(): Promise<{ personId: string; grantId: string; subject: string }> {
  const [personId, grantId, subject] = [newId(), newId(), newId()];
  const person = {
    personId,
    issuer: 'https://sign-in.example',
    subject,
    name: 'Robin Example',
    email: 'robin@example.org',
  };
  await hand((delivery) => handlers.joined(delivery), person);
  const grant = { personId, grantId, role: 'auditor' as const, agencyId: 'stockton-council', validFrom: '2026-01-01' };
  await hand((delivery) => handlers.granted(delivery), { ...grant, grantedAt: new Date().toISOString() });
  return { personId, grantId, subject };
}

async function grantsOf(subject: string, at = new Date('2026-06-01T12:00:00Z')): Promise<string[] | undefined> {
  const directory = world.service.app.get(PeopleDirectory, { strict: false });
  const person = await directory.find(
    { scope: STOCKTON, scopeKind: 'authority', issuer: 'https://sign-in.example', subject },
    at,
  );
  return person?.grants.map((grant) => grant.grantId);
}

describe('the people projection', () => {
  it('knows a person by issuer and subject, with the grants in force on the day', async () => {
    const { grantId, subject } = await join();
    expect(await grantsOf(subject)).toEqual([grantId]);
    expect(await grantsOf(subject, new Date('2025-12-31T12:00:00Z'))).toEqual([]);
    expect(await grantsOf('somebody-else')).toBeUndefined();
  });

  it('ends a grant at the instant it was ended', async () => {
    const { personId, grantId, subject } = await join();
    const endedAt = '2026-05-31T10:00:00.000Z';
    await hand((delivery) => handlers.ended(delivery), { personId, grantId, endedAt });
    expect(await grantsOf(subject, new Date('2026-05-31T09:59:59Z'))).toEqual([grantId]);
    expect(await grantsOf(subject, new Date(endedAt))).toEqual([]);
  });

  it('ends every grant of a person who leaves; granting again brings them back', async () => {
    const { personId, subject } = await join();
    await hand((delivery) => handlers.left(delivery), { personId, leftAt: '2026-05-01T10:00:00.000Z' });
    expect(await grantsOf(subject)).toEqual([]);
    const grantId = newId();
    const grant = {
      personId,
      grantId,
      role: 'moderator' as const,
      agencyId: 'stockton-council',
      team: 'Hub',
      validFrom: '2026-05-02',
    };
    await hand((delivery) => handlers.granted(delivery), {
      ...grant,
      validTo: '2026-12-31',
      grantedAt: '2026-05-02T08:00:00.000Z',
    });
    expect(await grantsOf(subject)).toEqual([grantId]);
    const read = await world.databases.work.run(STOCKTON, (tx) => new PeopleProjection().byId(tx, personId));
    expect(read).toMatchObject({ name: 'Robin Example', email: 'robin@example.org' });
    expect(read).not.toHaveProperty('leftAt');
    expect(read?.grants.find((one) => one.grantId === grantId)).toEqual({
      grantId,
      role: 'moderator',
      agencyId: 'stockton-council',
      team: 'Hub',
      validFrom: '2026-05-02',
      validTo: '2026-12-31',
    });
  });

  it('gives no grants to a person with parked messages, and gives them back after', async () => {
    const { personId, grantId, subject } = await join();
    const other = await join();
    const client = await world.databases.connect('stockton', 'stockton_notifications');
    await client.query(
      `INSERT INTO parked_message (consumer, topic, partition, "offset", aggregate_id, reason, detail, attempts, headers)
       VALUES ('c', 't', 0, 0, $1, 'bug', 'd', 3, '{}')`,
      [personId],
    );
    expect(await grantsOf(subject)).toEqual([]);
    expect(await grantsOf(other.subject)).toEqual([other.grantId]);
    await client.query('DELETE FROM parked_message WHERE aggregate_id = $1', [personId]);
    expect(await grantsOf(subject)).toEqual([grantId]);
  });
});
