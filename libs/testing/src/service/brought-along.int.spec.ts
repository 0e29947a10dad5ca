import { Controller, Get, Module, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Public, UndeclaredRoutesError } from '@accord/service';
import { ServiceWorld } from '../http/service-world.js';
import { startService } from '../http/start-service.js';
import { noteService } from './note-service/note-service.js';

let world: ServiceWorld;

beforeAll(async () => {
  world = await ServiceWorld.start(noteService, { scopes: ['stockton', 'hartlepool'] });
});

afterAll(() => world.close());

describe('health', () => {
  it('is live and ready, and shows nothing of what it is connected to', async () => {
    expect((await world.service.get('/health/live')).body).toEqual({ live: true });
    const ready = await world.service.get('/health/ready');
    expect(ready).toMatchObject({ status: 200, body: { ready: true, parts: { database: 'ok' } } });
    expect(ready.text).not.toMatch(/postgres|127\.0\.0\.1/);
  });

  it('is not ready while one of its databases refuses it, stays live, and comes back by itself', async () => {
    const { database } = world.databases.of('hartlepool').plan;
    const admin = await world.databases.connect('stockton');
    await admin.query(`ALTER DATABASE "${database}" ALLOW_CONNECTIONS false`);
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database]);
    expect(await world.service.get('/health/ready')).toMatchObject({ status: 503, body: { ready: false } });
    expect((await world.service.get('/health/live')).status).toBe(200);
    await admin.query(`ALTER DATABASE "${database}" ALLOW_CONNECTIONS true`);
    while ((await world.service.get('/health/ready')).status !== 200)
      await new Promise((resolve) => setTimeout(resolve, 100));
  });

  it('answers a request that needs the database with "try again" meanwhile', async () => {
    const { database } = world.databases.of('hartlepool').plan;
    const admin = await world.databases.connect('stockton');
    await admin.query(`ALTER DATABASE "${database}" ALLOW_CONNECTIONS false`);
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database]);
    const token = await world.token('hartlepool', { subject: 'amara', scope: 'hartlepool' });
    const answer = await world.service.get('/mine', { token });
    await admin.query(`ALTER DATABASE "${database}" ALLOW_CONNECTIONS true`);
    expect(answer).toMatchObject({ status: 503, body: { code: 'database-unavailable' } });
    expect(answer.headers.get('retry-after')).toBeTruthy();
    expect(answer.text).not.toContain(database);
  });
});

describe('metrics', () => {
  it('count requests by route template on a port of their own, and only there', async () => {
    await world.service.get('/notes/0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c55?name=Jane');
    const text = await (await fetch(world.service.metricsUrl)).text();
    expect(text).toMatch(/^http_request_duration_seconds_count\{.*method="GET",route="\/notes\/:id",status="401"/m);
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toMatch(/Jane|0f6e0e9a/);
    expect((await world.service.get('/metrics')).status).toBe(404);
    expect((await fetch(world.service.metricsUrl.replace('/metrics', '/other'))).status).toBe(404);
  });
});

describe('the description of the interface', () => {
  it('has every route, its headers, and what its validators check', async () => {
    interface Operation {
      readonly summary: string;
      readonly parameters?: { name: string; required: boolean }[];
      readonly responses: object;
    }
    const { body } = await world.service.get<{
      paths: Record<string, Record<string, Operation>>;
      components: { schemas: Record<string, unknown> };
    }>('/openapi.json');
    const routes = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(routes.sort()).toEqual(
      [
        'get /broken',
        'get /health/live',
        'get /health/ready',
        'get /identity',
        'get /mine',
        'get /notes/{id}',
        'get /openapi.json',
      ]
        .concat(['get /trail', 'post /notes', 'post /notes/{id}/text'])
        .concat(['get /parked-messages', 'get /parked-messages/{id}'])
        .concat(['post /parked-messages/{id}/retry', 'post /parked-messages/{id}/skip'])
        .sort(),
    );
    const change = body.paths['/notes/{id}/text']?.post;
    expect(change?.parameters).toEqual(
      expect.arrayContaining(
        ['id', 'If-Match', 'Idempotency-Key'].map((name) => expect.objectContaining({ name, required: true })),
      ),
    );
    expect(change?.responses).toHaveProperty('default');
    expect(body.components.schemas.NoteRequest).toEqual({
      type: 'object',
      required: ['text', 'kind'],
      properties: {
        text: { type: 'string', minLength: 1, maxLength: 100 },
        kind: { type: 'string', enum: ['public', 'private'] },
        priority: { type: 'integer', minimum: 1, maximum: 9 },
      },
    });
  });
});

@Controller()
class UndeclaredController {
  @Post('open')
  @ApiOperation({ summary: 'Says not who may use it' })
  open(): object {
    return {};
  }

  @Get('silent')
  @Public()
  silent(): object {
    return {};
  }
}

@Module({ controllers: [UndeclaredController] })
class UndeclaredModule {}

describe('the start', () => {
  it('is refused to a service with a route that does not say who may use it, or what it does', async () => {
    const start = startService({ ...noteService, module: UndeclaredModule }, { environment: world.environment });
    const error = await start.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UndeclaredRoutesError);
    expect((error as UndeclaredRoutesError).routes).toEqual([
      expect.stringMatching(/UndeclaredController\.open .*@Allow/),
      expect.stringMatching(/UndeclaredController\.silent .*@ApiOperation/),
    ]);
  });

  it.each([
    [{ DATABASE_URL_STOCKTON: undefined }, /DATABASE_URL_STOCKTON is not set/],
    [{ SCOPES: 'atlantis' }, /SCOPES/],
    [{ PORT: 'hunter2' }, /PORT/],
  ])('is refused with a wrong environment, by the name of the variable: %j', async (wrong, message) => {
    const error = await startService(noteService, { environment: { ...world.environment, ...wrong } }).catch(
      (reason: unknown) => reason,
    );
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toMatch(/hunter2|postgres:/);
  });

  it("is refused under another service's login", async () => {
    const url = world.databases.of('stockton').url('stockton_cases');
    const environment = { ...world.environment, DATABASE_URL_STOCKTON: url };
    await expect(startService(noteService, { environment })).rejects.toThrow();
  });
});
