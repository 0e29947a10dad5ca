import { DomainError, newId, type Scope } from '@accord/kernel';
import { isParkedSql } from '@accord/messaging';
import {
  GateBook,
  PartitionFence,
  SliceApplier,
  type SliceOutcome,
  type SliceTools,
} from '@accord/messaging/machinery';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { messagingDatabase, writeEffect } from './event-effect.js';
import { SliceWorld } from './slice-world.js';

const scope = 'stockton' as Scope;

/** A gate that lets everything through: what would happen without one. */
class OpenBook extends GateBook {
  override judge(): 'next' {
    return 'next';
  }
}
/** Owns every partition at every offset. */
class NoFence extends PartitionFence {
  override lock(...[, , , first]: Parameters<PartitionFence['lock']>): Promise<bigint> {
    return Promise.resolve(first);
  }
}
const noGate = { open: () => Promise.resolve(new OpenBook(new Map())) };

describe(SliceApplier.name, () => {
  let databases: TestScopeDatabases;
  let world: SliceWorld;
  const [one, other] = [newId(), newId()];

  beforeAll(async () => {
    databases = await openScopeDatabases(messagingDatabase('notifications'), [scope]);
  });
  beforeEach(async () => {
    world = new SliceWorld(databases, scope);
    await databases.work.run(scope, (tx) => tx.query('DELETE FROM effect'));
  });
  afterEach(() => databases.assertNothingLeased());
  afterAll(() => databases.close());

  describe('given events that come twice or late', () => {
    const redelivered = (): Parameters<SliceWorld['slice']> => [
      world.event(one, 1),
      world.event(one, 2),
      world.event(one, 1),
      world.event(one, 2),
      world.event(one, 3),
      world.event(one, 2),
    ];

    beforeEach(() => world.onPersonLeft((delivery) => writeEffect(delivery)));

    it('applies each once and in order', async () => {
      const sut = world.applier();
      expect(await sut.apply(world.slice(...redelivered()))).toEqual({ kind: 'applied' });
      expect(await sut.apply(world.slice(world.event(one, 3), world.event(one, 4)))).toEqual({ kind: 'applied' });
      expect(await world.applied(one)).toEqual([1, 2, 3, 4]);
      expect(await world.parked(one)).toEqual([]);
    });

    it('needs its gate for that: without it they are applied again', async () => {
      await world.applier({ gate: noGate }).apply(world.slice(...redelivered()));
      expect(await world.applied(one)).toEqual([1, 2, 1, 2, 3, 2]);
    });

    it('applies a slice that is delivered again not at all', async () => {
      const slice = world.slice(world.event(one, 1), world.event(one, 2));
      await world.applier().apply(slice);
      expect(await world.applier().apply(slice)).toEqual({ kind: 'applied' });
      expect(await world.applied(one)).toEqual([1, 2]);
    });
  });

  describe('given an event whose handler fails', () => {
    let calls: number;

    beforeEach(() => {
      calls = 0;
      world.onPersonLeft(async (delivery) => {
        await writeEffect(delivery);
        if (delivery.aggregateId === one && delivery.sequence === 2) {
          calls += 1;
          throw new DomainError('conflict', 'not-now', 'No.');
        }
      });
    });

    const mixed = (): Parameters<SliceWorld['slice']> => [
      world.event(one, 1),
      world.event(other, 1),
      world.event(one, 2),
      world.event(other, 2),
      world.event(one, 3),
      world.event(other, 3),
    ];

    it('parks it after its tries, its successors behind it, and goes on with every other aggregate', async () => {
      expect(await world.applier().apply(world.slice(...mixed()))).toEqual({ kind: 'applied' });
      expect(await world.applied(other)).toEqual([1, 2, 3]);
      expect(await world.applied(one)).toEqual([1]);
      expect(await world.parked(one)).toEqual([
        { sequence: 2, reason: 'rejected', detail: 'not-now', attempts: 3 },
        { sequence: 3, reason: 'behind-parked', detail: 'sequence', attempts: 1 },
      ]);
      expect(calls).toBe(3);
      expect(await world.nextOffset()).toBe('6');
    });

    it('keeps parking behind it in later slices, and tells who asks', async () => {
      await world.applier().apply(world.slice(...mixed()));
      await world.applier().apply(world.slice(world.event(one, 4)));
      expect((await world.parked(one)).at(-1)).toMatchObject({ sequence: 4, reason: 'behind-parked' });
      const isParked = (id: string) => databases.work.read(scope, `SELECT ${isParkedSql('$1')} AS "isParked"`, [id]);
      expect(await isParked(one)).toEqual([{ isParked: true }]);
      expect(await isParked(other)).toEqual([{ isParked: false }]);
    });
  });

  describe('given effects that are left to a sink, one of which PostgreSQL refuses with COMMIT', () => {
    const bad = newId();
    let flushes: number;

    beforeEach(() => {
      flushes = 0;
      const sink = {
        order: 10,
        flush: (people: readonly string[]) => {
          flushes += 1;
          const sql = `INSERT INTO effect (aggregate_id, sequence) SELECT id, 1 / (id <> $2)::int FROM unnest($1::uuid[]) AS id`;
          return [{ sql, parameters: [people, bad] }];
        },
      };
      world.onPersonLeft(({ tx, aggregateId }) => Promise.resolve(tx.atCommit(sink, aggregateId)));
    });

    it('finds it by halves, parks it alone and applies all others in order', async () => {
      const people = Array.from({ length: 64 }, () => newId()).toSpliced(40, 0, bad);
      const slice = world.slice(...people.map((person) => world.event(person, 1)), world.event(bad, 2));
      expect(await world.applier().apply(slice)).toEqual({ kind: 'applied' });
      expect(await world.parked(bad)).toMatchObject([
        { sequence: 1, reason: 'bug', attempts: 3 },
        { sequence: 2, reason: 'behind-parked' },
      ]);
      for (const person of people.filter((one) => one !== bad)) expect(await world.applied(person)).toEqual([1]);
      expect(flushes).toBeLessThan(25);
    });
  });

  it('calls a mistake of code a bug, and keeps no text of it', async () => {
    world.onPersonLeft(({ tx }) => tx.query('SELECT * FROM nowhere').then(() => undefined));
    await world.applier().apply(world.slice(world.event(one, 1)));
    expect(await world.parked(one)).toEqual([
      { sequence: 1, reason: 'bug', detail: 'StatementFailedError:42P01', attempts: 3 },
    ]);
  });

  it('parks nothing that may succeed later, and applies it then', async () => {
    let away = true;
    world.onPersonLeft((delivery) => {
      if (away) throw new DomainError('unavailable', 'database-unavailable', 'Later.');
      return writeEffect(delivery);
    });
    const slice = world.slice(world.event(one, 1), world.event(other, 1));
    for (let round = 0; round < 5; round += 1) expect(await world.applier().apply(slice)).toEqual({ kind: 'later' });
    expect(await world.parked(one)).toEqual([]);
    away = false;
    expect(await world.applier().apply(slice)).toEqual({ kind: 'applied' });
    expect([await world.applied(one), await world.applied(other)]).toEqual([[1], [1]]);
  });

  describe('given messages that are no events as agreed', () => {
    beforeEach(() => world.onPersonLeft((delivery) => writeEffect(delivery)));

    it.each<[string, (content: Record<string, unknown>) => void]>([
      ['wrong-scope', (content) => (content['accordscope'] = 'hartlepool')],
      ['wrong-source', (content) => (content['source'] = 'urn:accord:stockton:cases')],
      ['unknown-version', (content) => (content['type'] = 'person-left.v9')],
      ['malformed-envelope', (content) => delete content['sequence']],
      ['invalid-payload', (content) => (content['data'] = { personId: 'x' })],
    ])('parks them as %s, without trying', async (reason, change) => {
      const aggregateId = newId();
      await world.applier().apply(world.slice(world.event(aggregateId, 1, change)));
      expect(await world.parked(aggregateId)).toMatchObject([{ reason, attempts: 1 }]);
      expect(await world.applied(aggregateId)).toEqual([]);
    });

    it('parks what is not even JSON, and a tombstone', async () => {
      const [broken, gone] = [newId(), newId()];
      await world.applier().apply(world.slice(world.raw(broken, Buffer.from('{')), world.raw(gone, null)));
      expect(await world.parked(broken)).toMatchObject([{ sequence: null, reason: 'malformed-json' }]);
      expect(await world.parked(gone)).toMatchObject([{ sequence: null, reason: 'no-value' }]);
    });

    it('parks what comes after an event that never came', async () => {
      await world.applier().apply(world.slice(world.event(one, 1), world.event(one, 3)));
      expect(await world.parked(one)).toMatchObject([{ sequence: 3, reason: 'sequence-gap' }]);
    });

    it('lets an event of an unknown kind pass the gate, and says so', async () => {
      const rename = (content: Record<string, unknown>): unknown => (content['type'] = 'person-renamed.v1');
      await world.applier().apply(world.slice(world.event(one, 1), world.event(one, 2, rename), world.event(one, 3)));
      expect(await world.applied(one)).toEqual([1, 3]);
      expect(await world.parked(one)).toEqual([]);
      expect(world.log.lines).toMatchObject([{ level: 'warn', details: { eventType: 'person-renamed.v1' } }]);
    });
  });

  describe('given a partition that is not where the slice begins', () => {
    beforeEach(() => world.onPersonLeft((delivery) => writeEffect(delivery)));

    it('goes back to the stored offset, and believes a gap only when it is still there', async () => {
      const sut = world.applier();
      await sut.apply(world.slice(world.event(one, 1)));
      world.skipTo(5n);
      const later = world.slice(world.event(one, 2));
      expect(await sut.apply(later)).toEqual({ kind: 'seek', offset: 1n });
      expect(await world.applied(one)).toEqual([1]);
      expect(await sut.apply(later)).toEqual({ kind: 'applied' });
      expect(await world.applied(one)).toEqual([1, 2]);
      expect(world.log.lines.some((line) => line.level === 'error' && line.message.includes('deleted before'))).toBe(
        true,
      );
    });

    it('reads a topic that was made anew from its start, with an alarm', async () => {
      const sut = world.applier();
      world.skipTo(500n);
      await sut.apply(world.slice(world.event(one, 1)));
      world.skipTo(0n);
      const slice = world.slice(world.event(one, 2));
      expect(await sut.apply(slice)).toEqual({ kind: 'seek', offset: 501n });
      expect(await sut.apply(slice)).toEqual({ kind: 'applied' });
      expect(await world.applied(one)).toEqual([1, 2]);
      expect(await world.nextOffset()).toBe('1');
      expect(world.log.lines.some((line) => line.level === 'error')).toBe(true);
    });

    it('keeps what cannot be applied of a topic that was made anew beside what was parked at the same offset before', async () => {
      const sut = world.applier();
      await sut.apply(world.slice(world.event(one, 2)));
      world.skipTo(0n);
      const again = world.slice(world.event(other, 2));
      expect(await sut.apply(again)).toEqual({ kind: 'applied' });
      // It has been read to offset 1: a message at offset 0 is one of another log.
      expect(await world.parked(other)).toEqual([]);
      await world.forgetOffset();
      expect(await sut.apply(again)).toEqual({ kind: 'applied' });
      await world.forgetOffset();
      expect(await sut.apply(again)).toEqual({ kind: 'applied' });
      expect(await world.parked(one)).toMatchObject([{ sequence: 2, reason: 'sequence-gap' }]);
      expect(await world.parked(other)).toMatchObject([{ sequence: 2, reason: 'sequence-gap' }]);
    });

    describe('and several owners, all but one of them taken for dead', () => {
      const applyByAll = async (tools: Partial<SliceTools>): Promise<SliceOutcome[]> => {
        await world.applier().apply(world.slice(world.event(other, 1)));
        const slice = world.slice(world.event(one, 1), world.event(one, 2));
        const atOnce = await Promise.all([1, 2, 3, 4].map(() => world.applier(tools).apply(slice)));
        return [...atOnce, await world.applier(tools).apply(slice)];
      };

      it('lets one apply: the others find the partition locked, or moved on', async () => {
        const outcomes = await applyByAll({ gate: noGate });
        expect(outcomes.at(-1)).toEqual({ kind: 'applied' });
        expect(await world.applied(one)).toEqual([1, 2]);
      });

      it('moves nothing back for one that wakes with what was read when the log was shorter', async () => {
        const stale = world.slice(world.event(one, 1));
        await world.applier().apply(stale);
        await world.applier().apply(world.slice(world.event(one, 2), world.event(one, 3)));
        expect(await world.applier().apply(stale)).toEqual({ kind: 'seek', offset: 3n });
        expect(await world.nextOffset()).toBe('3');
        expect(world.log.lines.some((line) => line.level === 'error')).toBe(false);
      });

      it('needs its fence for that: without it, and without the gate, all of them apply', async () => {
        await applyByAll({ gate: noGate, fence: new NoFence(world.group) });
        expect((await world.applied(one)).length).toBe(10);
      });
    });
  });
});
