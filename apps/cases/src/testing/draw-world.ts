import { randomUUID } from 'node:crypto';
import type { CycleChangedV1, DrawValue, SampleDrawnV1 } from '@accord/contracts';
import { toScope, type Role } from '@accord/kernel';
import type { EventDelivery } from '@accord/messaging';
import { UnitOfWork } from '@accord/persistence';
import { knowPerson, type ServiceAnswer } from '@accord/testing';
import { TakeCycleHandler } from '../cycle/take-cycle.handler.js';
import { DrawSampleHandler } from '../sample/draw-sample/draw-sample.handler.js';
import { demoFile, RegisterWorld, type Authority } from './register-world.js';
import { TEST_VALUES, testCycle } from './test-cycle.js';

type Handler<Payload extends object> = (delivery: EventDelivery<Payload>) => unknown;

/** `cases` with demo registers, cycles that the partnership told of, and people who freeze, check, replace and look. */
export class DrawWorld {
  private constructor(readonly register: RegisterWorld) {}

  static async start(scopes: readonly Authority[] = ['stockton']): Promise<DrawWorld> {
    const world = new DrawWorld(await RegisterWorld.start(scopes));
    for (const scope of scopes) {
      await world.person('moderator', ['moderator'], scope);
      await world.person('witness', ['draw-witness'], scope);
      await world.register.import(demoFile(`${scope}-case-register.csv`), { scope });
    }
    return world;
  }

  /** Makes somebody known who holds these roles for the council of Stockton. Answers their id. */
  person(subject: string, roles: readonly Role[], scope: Authority = 'stockton'): Promise<string> {
    const { world } = this.register;
    const issuer = world.issuers[scope].url;
    return knowPerson(world.databases.of(scope), `${scope}_cases`, { issuer, subject, roles });
  }

  provider<T>(type: abstract new (...parameters: never[]) => T): T {
    return this.register.world.service.app.get(type as never, { strict: false });
  }

  /** Says something to a handler of an authority, in a transaction as the consumer does. */
  async tell<Payload extends object>(
    handler: Handler<Payload>,
    data: Payload,
    scope: Authority = 'stockton',
  ): Promise<void> {
    const work = this.provider(UnitOfWork);
    await work.run(toScope(scope), async (tx) => {
      const about = { id: randomUUID(), type: 'told-by-a-test.v1', aggregateId: randomUUID(), sequence: 1 };
      await handler({ tx, saidIn: toScope('joint'), at: new Date(), data, ...about });
    });
  }

  /** Makes a cycle known that draws; answers it. */
  async cycle(changed: Partial<CycleChangedV1> = {}, scope: Authority = 'stockton'): Promise<CycleChangedV1> {
    const cycle = testCycle(changed);
    const handler = this.provider(TakeCycleHandler);
    await this.tell((delivery: EventDelivery<CycleChangedV1>) => handler.take(delivery), cycle, scope);
    return cycle;
  }

  /** Moves a known cycle on. */
  async move(cycle: CycleChangedV1, state: CycleChangedV1['state']): Promise<void> {
    await this.cycle({ ...cycle, state });
  }

  freeze(cycleId: string, scope: Authority = 'stockton', subject = 'importer'): Promise<ServiceAnswer> {
    return this.post(`/cycles/${cycleId}/frame`, undefined, { scope, subject });
  }

  /** Tells that the values are published, so that the sample is drawn. */
  async publish(cycleId: string, values: DrawValue[] = TEST_VALUES, scope: Authority = 'stockton'): Promise<void> {
    const handler = this.provider(DrawSampleHandler);
    type Values = { cycleId: string; values: DrawValue[] };
    await this.tell((delivery: EventDelivery<Values>) => handler.draw(delivery), { cycleId, values }, scope);
  }

  /** A cycle with a frame and a sample. */
  async drawn(changed: Partial<CycleChangedV1> = {}, scope: Authority = 'stockton'): Promise<CycleChangedV1> {
    const cycle = await this.cycle(changed, scope);
    const { status, text } = await this.freeze(cycle.cycleId, scope);
    if (status !== 201) throw new Error(`The frame was not frozen: ${text}`);
    await this.publish(cycle.cycleId, TEST_VALUES, scope);
    return cycle;
  }

  get(path: string, subject = 'importer', scope: Authority = 'stockton'): Promise<ServiceAnswer> {
    return this.register.get(path, subject, scope);
  }

  async post(
    path: string,
    body: object | undefined,
    { subject = 'moderator', scope = 'stockton' as Authority, idempotencyKey = randomUUID() as string } = {},
  ): Promise<ServiceAnswer> {
    const { world } = this.register;
    const token = await world.token(scope, { subject, scope: toScope(scope) });
    return world.service.post(path, { token, body, idempotencyKey });
  }

  /** What was said of a sample, newest last. */
  async samples(cycleId: string, scope: Authority = 'stockton'): Promise<SampleDrawnV1[]> {
    const sql = `SELECT data::jsonb AS data FROM outbox WHERE aggregate_id = $1 AND type = 'sample-drawn.v1' ORDER BY pos`;
    const rows = await this.register.rows<{ data: SampleDrawnV1 }>(sql, [cycleId], scope);
    return rows.map(({ data }) => data);
  }

  /** The actions in the trail of an object, in order. */
  async trailOf(objectId: string): Promise<string[]> {
    const sql = 'SELECT action FROM access_trail WHERE object_id = $1 ORDER BY id';
    return (await this.register.rows<{ action: string }>(sql, [objectId])).map(({ action }) => action);
  }

  close(): Promise<void> {
    return this.register.close();
  }
}
