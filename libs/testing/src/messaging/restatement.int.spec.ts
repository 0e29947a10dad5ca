import { newId, type Scope } from '@accord/kernel';
import { Restatement, type EventDelivery } from '@accord/messaging';
import { EventHandlers, Gate, GateBook, type SliceMessage } from '@accord/messaging/machinery';
import type { ScopeTransaction } from '@accord/persistence';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { messagingDatabase, writeEffect } from './event-effect.js';
import { SliceWorld } from './slice-world.js';

const scope = 'stockton' as Scope;

/** A gate for which a restatement is one more event that it has seen. */
class DeafGate extends Gate {
  override async open(...given: Parameters<Gate['open']>): Promise<GateBook> {
    class DeafBook extends GateBook {
      override judgeRestatement(): 'seen' {
        return 'seen';
      }
    }
    return new DeafBook(await this.stored(...given));
  }
}

describe(Restatement.name, () => {
  let databases: TestScopeDatabases;
  let world: SliceWorld;
  let handlers: EventHandlers;
  let mails: number;
  let one: string;

  beforeAll(async () => {
    databases = await openScopeDatabases(messagingDatabase('notifications'), [scope]);
  });
  beforeEach(() => {
    [world, handlers, one, mails] = [new SliceWorld(databases, scope), new EventHandlers(), newId(), 0];
    const project = (delivery: EventDelivery<object>) => writeEffect(delivery);
    handlers.add('person-left.v1', project, false, { name: 'leavings', tables: ['effect'] });
    handlers.add('person-left.v1', () => Promise.resolve((mails += 1)));
  });
  afterEach(() => databases.assertNothingLeased());
  afterAll(() => databases.close());

  const restated = (sequence: number, facts = 1): SliceMessage =>
    world.event(one, sequence, (content) => {
      content['type'] = 'people-restated.v1';
      const fact = { type: 'person-left.v1', at: '2018-10-08T09:00:00.000Z', data: content['data'] };
      content['data'] = { facts: Array.from({ length: facts }, () => fact) };
    });
  const apply = (messages: SliceMessage[], gate: Gate = new Gate(world.group)) =>
    world.applier({ handlers, gate }).apply(world.slice(...messages));

  it('starts whoever knows nothing of its aggregate, tells projections only, and events go on behind it', async () => {
    await apply([restated(9, 2), world.event(one, 10)]);
    expect(await world.applied(one)).toEqual([9, 9, 10]);
    expect(mails).toBe(1);
    expect(await world.parked(one)).toEqual([]);
  });

  it('is a start because the gate takes it as one: without that the next event has no predecessor', async () => {
    await apply([restated(9, 2), world.event(one, 10)], new DeafGate(world.group));
    expect(await world.applied(one)).toEqual([]);
    expect(await world.parked(one)).toMatchObject([{ sequence: 10, reason: 'sequence-gap' }]);
  });

  it('is nothing to whoever knows its aggregate, behind or not', async () => {
    await apply([world.event(one, 1), restated(1), world.event(one, 2), restated(7), world.event(one, 3)]);
    expect(await world.applied(one)).toEqual([1, 2, 3]);
    expect(await world.parked(one)).toEqual([]);
  });

  it.each(['one slice', 'several slices'])(
    'takes up what waited for a beginning that never came, in %s',
    async (way) => {
      const messages = [world.event(one, 7), world.event(one, 8), restated(8), world.event(one, 9)];
      if (way === 'one slice') await apply(messages);
      else for (const message of messages) await apply([message]);
      expect(await world.applied(one)).toEqual([8, 9]);
      expect(await world.parked(one)).toEqual([]);
    },
  );

  it('does not pass over an event that failed here: a person decides about that', async () => {
    handlers.add('person-left.v1', () => Promise.reject(new TypeError('a bug')));
    await apply([world.event(one, 1)]);
    await apply([world.event(one, 2), restated(2)]);
    expect(await world.applied(one)).toEqual([]);
    expect(await world.parked(one)).toMatchObject([{ reason: 'bug' }, { reason: 'behind-parked' }]);
  });

  it('starts nothing when a fact is not as agreed or cannot be applied, and says so', async () => {
    const odd = world.event(one, 3, (content) => {
      content['type'] = 'people-restated.v1';
      content['data'] = {
        facts: [{ type: 'person-left.v1', at: '2018-10-08T09:00:00.000Z', data: { personId: 'x' } }],
      };
    });
    await apply([odd]);
    handlers.add('person-left.v1', () => Promise.reject(new TypeError('a bug')), false, { name: 'b', tables: [] });
    await apply([restated(4)]);
    expect(await world.applied(one)).toEqual([]);
    expect(await world.parked(one)).toEqual([]);
    const said = world.log.lines.filter(({ message }) => message.includes('a restatement could not be applied'));
    expect(said.map(({ level }) => level)).toEqual(['error', 'error']);
  });

  it('waits for a command about its aggregate, and tells what that made true', async () => {
    const say = 'INSERT INTO outbox_stream (topic, aggregate_id, last_seq) VALUES ($1, $2, 4)';
    const topic = 'stockton.people';
    await databases.work.run(scope, (tx) => tx.query(say, [topic, one]));
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const command = databases.work.run(scope, async (tx: ScopeTransaction) => {
      await tx.query('UPDATE outbox_stream SET last_seq = 5 WHERE aggregate_id = $1', [one]);
      await tx.query('INSERT INTO effect (aggregate_id, sequence) VALUES ($1, 5)', [one]);
      await held;
    });
    const seen: number[][] = [];
    const restating = new Restatement(databases.work, {
      channel: 'people',
      scopes: ['authority'],
      events: [],
      factsOf: async (tx, aggregateId) => {
        const sql = 'SELECT sequence FROM effect WHERE aggregate_id = $1';
        seen.push((await tx.query<{ sequence: number }>(sql, [aggregateId])).map(({ sequence }) => sequence));
        return [];
      },
    }).run(scope, new Date());
    await new Promise((resolve) => setTimeout(resolve, 50));
    release();
    await Promise.all([command, restating]);
    expect(seen).toEqual([[5]]);
    const rows = await databases.work.read(scope, 'SELECT aggregate_seq AS "of" FROM outbox WHERE aggregate_id = $1', [
      one,
    ]);
    expect(rows).toEqual([{ of: 5 }]);
  });
});
