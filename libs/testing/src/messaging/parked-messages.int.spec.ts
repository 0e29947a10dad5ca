import { randomUUID } from 'node:crypto';
import { DomainError, newId, type Scope } from '@accord/kernel';
import { isParkedSql, ParkedMessages, type Decision, type ParkedGroup, type ReleaseOutcome } from '@accord/messaging';
import { GateBook, type ReleaseTools } from '@accord/messaging/machinery';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { messagingDatabase, writeEffect } from './event-effect.js';
import { SliceWorld } from './slice-world.js';

const scope = 'stockton' as Scope;
const personId = randomUUID();
const at = new Date();
const retry: Decision = { kind: 'retry', by: { personId }, at };
const skip: Decision = { kind: 'skip', by: { operator: 'Priya Nair' }, at, why: 'Agreed with the safeguarding lead' };
const skipMissing: Decision = { ...skip, kind: 'skip-missing' };
const no = new DomainError('conflict', 'not-now', 'No.');

describe(ParkedMessages.name, () => {
  let databases: TestScopeDatabases;
  let world: SliceWorld;
  let failing: Set<number>;
  let one: string;

  const query = <Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    databases.work.run(scope, (tx) => tx.query<Row>(sql, parameters));
  const parkedMessages = (tools: Partial<ReleaseTools> = {}): ParkedMessages =>
    new ParkedMessages(() => ({ ...world.releaseTools, ...tools }));
  const idOf = async (sequence: number | null): Promise<string> => {
    const sql = 'SELECT message_id AS id FROM parked_message WHERE topic = $1 AND sequence IS NOT DISTINCT FROM $2';
    return (await query<{ id: string }>(sql, [world.topic, sequence]))[0]?.id ?? randomUUID();
  };
  const decide = async (
    sequence: number | null,
    decision: Decision,
    tools: Partial<ReleaseTools> = {},
  ): Promise<ReleaseOutcome | undefined> =>
    parkedMessages(tools).decide(scope, await idOf(sequence), decision, (work) => databases.work.run(scope, work));
  const decisions = (): Promise<object[]> =>
    query(
      'SELECT decision, outcome, sequence, reason, why, operator FROM parked_decision WHERE topic = $1 ORDER BY id',
      [world.topic],
    );
  const gate = async (): Promise<number | undefined> =>
    (await query<{ last: number }>('SELECT last_seq AS last FROM gate WHERE topic = $1', [world.topic]))[0]?.last;

  /** Events 1 to `last`, of which those in `failing` are refused for now. */
  const park = async (last: number): Promise<void> => {
    const events = Array.from({ length: last }, (_, index) => world.event(one, index + 1));
    await world.applier().apply(world.slice(...events));
  };

  /** Resolves when a session of this database waits for another one's lock. */
  const someoneWaits = async (): Promise<void> => {
    const sql = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await query(sql)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  beforeAll(async () => {
    databases = await openScopeDatabases(messagingDatabase('notifications'), [scope]);
  });
  beforeEach(() => {
    one = newId();
    failing = new Set([2]);
    world = new SliceWorld(databases, scope).onPersonLeft(async (delivery) => {
      await writeEffect(delivery);
      if (failing.has(delivery.sequence)) throw no;
    });
  });
  afterEach(() => databases.assertNothingLeased());
  afterAll(() => databases.close());

  it('shows one line for each aggregate, by the message that was parked first, and nothing of what is in it', async () => {
    await park(4);
    const { items } = await databases.work.run(scope, (tx) =>
      parkedMessages().in(scope).list(tx, { limit: 999, offset: 0 }),
    );
    const [line] = items.filter(({ topic }) => topic === world.topic);
    const expected: Partial<ParkedGroup> = {
      aggregateId: one,
      sequence: 2,
      type: 'person-left.v1',
      reason: 'rejected',
    };
    expect(line).toMatchObject({ ...expected, detail: 'not-now', attempts: 3, partition: 0, offset: '1', total: 3 });
    expect(JSON.stringify(line)).not.toContain('personId');
    const shown = await databases.work.run(scope, (tx) =>
      parkedMessages()
        .in(scope)
        .show(tx, line?.id ?? ''),
    );
    expect(shown).toMatchObject({ isFirst: true, missing: null, total: 3, decisions: [] });
    expect(shown?.queue.map(({ sequence }) => sequence)).toEqual([2, 3, 4]);
  });

  it('applies all of them in order once they can be, and lets the next one through', async () => {
    await park(4);
    failing.clear();
    expect(await decide(2, retry)).toEqual({ applied: 3, remaining: 0 });
    await world.applier().apply(world.slice(world.event(one, 5)));
    expect([await world.applied(one), await world.parked(one), await gate()]).toEqual([[1, 2, 3, 4, 5], [], 5]);
    const [row] = await query<{ isParked: boolean }>(`SELECT ${isParkedSql('$1')} AS "isParked"`, [one]);
    expect(row?.isParked).toBe(false);
    expect(await decisions()).toMatchObject(
      [2, 3, 4].map((sequence) => ({ decision: 'retry', outcome: 'applied', sequence })),
    );
  });

  it('stops at the first that still fails: what is before it stays applied, nothing of it does, all behind it waits', async () => {
    await park(5);
    failing = new Set([4]);
    expect(await decide(2, retry)).toEqual({ applied: 2, remaining: 2, reason: 'rejected' });
    expect(await world.applied(one)).toEqual([1, 2, 3]);
    expect(await world.parked(one)).toMatchObject([
      { sequence: 4, reason: 'rejected', detail: 'not-now', attempts: 2 },
      { sequence: 5, reason: 'behind-parked' },
    ]);
    expect((await decisions()).at(-1)).toMatchObject({ outcome: 'kept', sequence: 4, reason: 'rejected' });
  });

  it('blames the right one when PostgreSQL refuses at COMMIT only', async () => {
    await park(5);
    failing.clear();
    const nowhere = { order: 10, flush: () => [{ sql: 'SELECT * FROM nowhere', parameters: [] }] };
    world.onPersonLeft(async ({ tx, sequence }) => {
      if (sequence === 4) tx.atCommit(nowhere, sequence);
    });
    expect(await decide(2, retry)).toMatchObject({ remaining: 2 });
    expect(await decide(4, retry)).toMatchObject({ applied: 0, remaining: 2, reason: 'bug' });
    expect(await world.applied(one)).toEqual([1, 2, 3]);
  });

  it('skips what a person gives up, says for ever who and why, and applies what waited for it', async () => {
    await park(3);
    expect(await decide(2, skip)).toEqual({ applied: 1, remaining: 0 });
    expect([await world.applied(one), await gate()]).toEqual([[1, 3], 3]);
    expect(await decisions()).toEqual([
      { decision: 'skip', outcome: 'skipped', sequence: 2, reason: 'rejected', why: skip.why, operator: 'Priya Nair' },
      {
        decision: 'skip',
        outcome: 'applied',
        sequence: 3,
        reason: 'behind-parked',
        why: skip.why,
        operator: 'Priya Nair',
      },
    ]);
    await expect(query('UPDATE parked_decision SET why = why')).rejects.toMatchObject({ sqlState: '42501' });
    await expect(query('DELETE FROM parked_decision')).rejects.toMatchObject({ sqlState: '42501' });
  });

  it('skips only the first: order is not given up', async () => {
    await park(3);
    await expect(decide(3, skip)).rejects.toMatchObject({ code: 'not-first' });
    await expect(decide(2, skipMissing)).rejects.toMatchObject({ code: 'nothing-missing' });
    expect(await world.parked(one)).toHaveLength(2);
  });

  it('skips nothing without a reason that says something, and nothing without one', async () => {
    await park(2);
    await expect(decide(2, { ...skip, why: ` because${' '.repeat(9)}` })).rejects.toMatchObject({
      code: 'reason-missing',
    });
    await expect(decide(2, { ...skip, why: undefined })).rejects.toMatchObject({ code: 'reason-missing' });
    expect(await world.parked(one)).toHaveLength(1);
  });

  it('goes on without what never came when a person says so, and not before', async () => {
    failing.clear();
    await world.applier().apply(world.slice(world.event(one, 1), world.event(one, 4), world.event(one, 5)));
    expect(await decide(4, retry)).toEqual({ applied: 0, remaining: 2, reason: 'sequence-gap' });
    await expect(decide(4, skip)).rejects.toMatchObject({ code: 'missing-before' });
    expect(await decide(4, skipMissing)).toEqual({ applied: 2, remaining: 0 });
    expect(await world.applied(one)).toEqual([1, 4, 5]);
  });

  it('dismisses what is no event at all, and the aggregate with its key is free again', async () => {
    failing.clear();
    await world
      .applier()
      .apply(world.slice(world.event(one, 1), world.raw(one, Buffer.from('{')), world.event(one, 2)));
    expect(await world.parked(one)).toMatchObject([{ sequence: null, reason: 'malformed-json' }]);
    expect(await decide(null, retry)).toEqual({ applied: 0, remaining: 1, reason: 'malformed-json' });
    expect(await decide(null, skip)).toEqual({ applied: 0, remaining: 0 });
    expect(await decisions()).toMatchObject([{ decision: 'dismiss', outcome: 'dismissed', sequence: null }]);
    expect([await world.applied(one), await gate()]).toEqual([[1, 2], 2]);
  });

  it('knows the place of a version that it does not know, so that it can be skipped', async () => {
    failing.clear();
    const rename = (content: Record<string, unknown>): unknown => (content['type'] = 'person-left.v9');
    await world.applier().apply(world.slice(world.event(one, 1), world.event(one, 2, rename), world.event(one, 3)));
    expect(await decide(null, retry)).toMatchObject({ applied: 0, remaining: 2, reason: 'unknown-version' });
    expect(await decide(2, skip)).toEqual({ applied: 1, remaining: 0 });
    expect(await world.applied(one)).toEqual([1, 3]);
  });

  it('reads the bytes again: what this build understands and the last one did not is applied', async () => {
    await park(3);
    failing.clear();
    // As if the build that parked them had not known the version, or the attribute.
    await query(`UPDATE parked_message SET sequence = NULL, type = NULL, reason = 'unknown-version' WHERE topic = $1`, [
      world.topic,
    ]);
    expect(await decide(null, retry)).toEqual({ applied: 2, remaining: 0 });
    expect(await world.applied(one)).toEqual([1, 2, 3]);
  });

  it('finds nothing to decide when it was decided already, also at the same time', async () => {
    await park(3);
    failing.clear();
    const id = await idOf(2);
    const again = (): Promise<ReleaseOutcome | undefined> =>
      parkedMessages().decide(scope, id, retry, (work) => databases.work.run(scope, work));
    const outcomes = await Promise.all([again(), again(), again()]);
    expect(outcomes.filter(Boolean)).toEqual([{ applied: 2, remaining: 0 }]);
    expect(await world.applied(one)).toEqual([1, 2, 3]);
    expect(await decide(2, skip)).toBeUndefined();
  });

  describe('while the consumer takes the next event of the same aggregate', () => {
    /** Retries 1, which never passed a gate, and lets 2 arrive when 1 has been applied and not yet committed. */
    const releaseAsNextArrives = async (tools: Partial<ReleaseTools> = {}): Promise<void> => {
      failing = new Set([1]);
      await park(1);
      failing.clear();
      let arrival: Promise<unknown> | undefined;
      world.onPersonLeft(async ({ sequence }) => {
        if (sequence !== 1 || arrival) return;
        arrival = world.applier().apply(world.slice(world.event(one, 2)));
        await Promise.race([arrival, someoneWaits()]);
      });
      await decide(1, retry, tools);
      await arrival;
    };

    it('strands no successor: whoever comes second sees what the first one did', async () => {
      await releaseAsNextArrives();
      expect([await world.applied(one), await world.parked(one), await gate()]).toEqual([[1, 2], [], 2]);
    });

    it('needs the gate locked for that: without, the successor is parked behind nothing', async () => {
      const read = 'SELECT last_seq AS last FROM gate WHERE topic = $1 AND aggregate_id = $2';
      const unlocked: ReleaseTools['gate'] = {
        open: async (tx, topic) => {
          const [row] = await tx.query<{ last: number }>(read, [topic, one]);
          return new GateBook(new Map([[one, { last: row?.last ?? 0 }]]));
        },
      };
      await releaseAsNextArrives({ gate: unlocked });
      expect(await world.parked(one)).toMatchObject([{ sequence: 2, reason: 'behind-parked' }]);
      expect(await gate()).toBe(1);
    });
  });

  it('keeps order whatever arrives and is decided at the same time', async () => {
    failing = new Set([2, 5]);
    const arriving = async (): Promise<void> => {
      for (let sequence = 1; sequence <= 12; sequence += 1)
        await world.applier().apply(world.slice(world.event(one, sequence)));
    };
    const deciding = async (): Promise<void> => {
      for (let round = 0; round < 12; round += 1) {
        failing.delete(round > 4 ? 5 : 2);
        const [first] = await query<{ sequence: number }>(
          'SELECT sequence FROM parked_message WHERE topic = $1 ORDER BY sequence LIMIT 1',
          [world.topic],
        );
        if (first)
          await decide(first.sequence, retry).catch((error: DomainError) => expect(error.kind).toBe('unavailable'));
      }
    };
    await Promise.all([arriving(), deciding()]);
    const left = (await world.parked(one))[0]?.sequence;
    if (left) await decide(left, retry);
    expect(await world.applied(one)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect([await world.parked(one), await gate()]).toEqual([[], 12]);
  });
});
