import { knowPerson } from '../http/know-person.js';
import { ServiceWorld } from '../http/service-world.js';
import { startService } from '../http/start-service.js';
import { noteService } from './note-service/note-service.js';

let world: ServiceWorld;

beforeAll(async () => {
  world = await ServiceWorld.start(noteService, { scopes: ['stockton'] });
  const person = { issuer: world.issuers.stockton.url, subject: 'amara', roles: ['administrator'] as const };
  await knowPerson(world.databases.of('stockton'), 'stockton_notifications', person);
});

afterAll(() => world.close());

async function locked(): Promise<{ release: () => Promise<void> }> {
  const client = await world.databases.connect('stockton');
  await client.query('BEGIN; LOCK TABLE notifications.note IN EXCLUSIVE MODE');
  return {
    release: async () => {
      await client.query('COMMIT');
    },
  };
}

describe('a service that is told to stop', () => {
  it('is not ready any more, ends what is in progress, and then takes nothing new', async () => {
    const service = await startService(noteService, { environment: world.environment });
    const token = await world.token('stockton', { subject: 'amara', scope: 'stockton' });
    await service.get('/mine', { token });
    const lock = await locked();
    const inProgress = service.post('/notes', { token, body: { text: 'in progress', kind: 'public' } });
    await isWaiting();
    const stopped = service.close();
    await lock.release();
    expect((await inProgress).status).toBe(201);
    await stopped;
    await expect(service.get('/health/live')).rejects.toThrow('fetch failed');
    await expect(fetch(service.metricsUrl)).rejects.toThrow('fetch failed');
    expect(service.log).toContain('"msg":"stopped"');
  });
});

/** Resolves when a command waits for the lock. */
async function isWaiting(): Promise<void> {
  const client = await world.databases.connect('stockton');
  const sql = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
  while ((await client.query(sql)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a service whose broker is away', () => {
  it('starts, serves its pages, says how messaging is, and stops', async () => {
    const service = await startService(noteService, {
      environment: { ...world.environment, KAFKA_BROKERS: '127.0.0.1:1' },
      messaging: true,
    });
    const token = await world.token('stockton', { subject: 'amara', scope: 'stockton' });
    expect((await service.post('/notes', { token, body: { text: 'without a broker', kind: 'public' } })).status).toBe(
      201,
    );
    const ready = await service.get<{ ready: boolean; parts: Record<string, string> }>('/health/ready');
    expect(ready).toMatchObject({ status: 200, body: { ready: true, parts: { database: 'ok' } } });
    expect(ready.body.parts.messaging).not.toBe('ok');
    const metrics = await (await fetch(service.metricsUrl)).text();
    expect(metrics).toMatch(/^accord_database_pool\{.*state="total".*\} [1-9]/m);
    expect(metrics).toMatch(/^accord_outbox_waiting\{.*scope="stockton".*\} 0$/m);
    await service.close();
  });
});
