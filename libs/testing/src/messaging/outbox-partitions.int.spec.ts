import type { Scope } from '@accord/kernel';
import { DEFAULT_TUNING } from '@accord/messaging';
import { OutboxStore } from '@accord/messaging/machinery';
import type { Client } from 'pg';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { messagingDatabase } from './event-effect.js';

const scope = 'stockton' as Scope;
const SIZE = 100;

const FILL = `
INSERT INTO outbox (id, topic, aggregate_id, aggregate_seq, type, at, data, recorded_at)
SELECT gen_random_uuid(), 'stockton.people', gen_random_uuid(), 1, 'person-left.v1', now(), '{}', now() - $2::interval
FROM generate_series(1, $1::int)`;

describe('The outbox’ partitions', () => {
  let world: TestScopeDatabases;
  let owner: Client;
  let service: Client;

  const fill = (rows: number, age = '31 days'): Promise<unknown> => service.query(FILL, [rows, age]);
  const maintain = (): Promise<unknown> => service.query(`SELECT maintain_outbox(interval '30 days', $1)`, [SIZE]);
  const publishedTo = (pos: number, holes: object[] = []): Promise<unknown> =>
    owner.query('UPDATE outbox_cursor SET max_pos = $1, holes = $2', [pos, JSON.stringify(holes)]);
  const partitions = async (): Promise<string[]> => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'outbox'::regclass ORDER BY inhrelid`,
    );
    return rows.map((row) => row.name);
  };
  const rowsIn = async (partition: string): Promise<number> =>
    (await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${partition}`)).rows[0]?.n ?? -1;

  beforeEach(async () => {
    world = await openScopeDatabases(messagingDatabase('audits'), [scope]);
    owner = await world.connect(scope, 'stockton_migrator');
    service = await world.connect(scope, 'stockton_audits');
    await owner.query('SET search_path = audits');
  });
  afterEach(() => world.close());

  describe('of five million positions', () => {
    it('are there from the start, and the next ones before they are needed', async () => {
      await service.query(`SELECT maintain_outbox(interval '30 days')`);
      const first = ['outbox_rest', 'outbox_0', 'outbox_1', 'outbox_from_10000000'];
      expect(await partitions()).toEqual(first);
      await owner.query('ALTER SEQUENCE outbox_pos_seq RESTART WITH 5000000');
      await fill(1);
      await service.query(`SELECT maintain_outbox(interval '30 days')`);
      expect(await partitions()).toEqual([...first, 'outbox_from_15000000']);
    });
  });

  describe('of a hundred positions', () => {
    beforeEach(async () => {
      await owner.query('DROP TABLE outbox_0, outbox_1');
      await owner.query('CREATE TABLE outbox_from_0 PARTITION OF outbox FOR VALUES FROM (0) TO (100)');
      await maintain();
    });

    it('follow each other without a seam for whoever writes and reads across a border', async () => {
      for (let count = 0; count < 5; count += 1) {
        await fill(50);
        await maintain();
      }
      const found = [0, 100, 200, 300, 400].map((from) => `outbox_from_${from}`);
      expect(await partitions()).toEqual(['outbox_rest', ...found]);
      expect(await Promise.all(['outbox_rest', ...found].map(rowsIn))).toEqual([0, 99, 100, 51, 0, 0]);
      const store = new OutboxStore(scope, world.work, { ...DEFAULT_TUNING, relayBatch: 1000 });
      const { pick, bound } = await store.pick({ maxPos: 0, holes: [] });
      expect(pick.records.map((record) => record.pos)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
      expect(bound).toBeUndefined();
    });

    it('are dropped, with their rows, once they are published whole and past the retention', async () => {
      await fill(250);
      await publishedTo(250);
      await maintain();
      expect(await partitions()).toEqual(['outbox_rest', 'outbox_from_200', 'outbox_from_300', 'outbox_from_400']);
      expect((await service.query('SELECT FROM outbox')).rowCount).toBe(51);
    });

    it.each([
      ['is not published', '31 days', 98, []],
      ['has a hole inside', '31 days', 120, [{ from: 99, to: 99 }]],
      ['has a hole that reaches into it', '31 days', 120, [{ from: 99, to: 104 }]],
      ['is young', '29 days', 120, []],
    ])('are kept while one %s', async (_what, age, published, holes) => {
      await fill(120, age);
      await publishedTo(published, holes);
      await maintain();
      expect(await partitions()).toContain('outbox_from_0');
      // The control: nothing else kept it.
      await owner.query(`UPDATE outbox SET recorded_at = now() - interval '31 days'`);
      await publishedTo(120, [{ from: 100, to: 104 }]);
      await maintain();
      expect(await partitions()).not.toContain('outbox_from_0');
    });

    it('are left for the next time when somebody uses one, so that no writer waits long', async () => {
      await fill(120);
      await publishedTo(120);
      await service.query('BEGIN');
      await service.query('SELECT FROM outbox');
      const other = await world.connect(scope, 'stockton_audits');
      await other.query(`SELECT maintain_outbox(interval '30 days', $1)`, [SIZE]);
      expect(await partitions()).toContain('outbox_from_0');
      await service.query('COMMIT');
      await maintain();
      expect(await partitions()).not.toContain('outbox_from_0');
    });

    it('that were not made in time are missed by nobody: the rest takes the rows, and they are made again', async () => {
      await fill(450);
      expect(await rowsIn('outbox_rest')).toBe(151);
      await maintain();
      await fill(250);
      expect(await partitions()).toContain('outbox_from_600');
      expect(await rowsIn('outbox_rest')).toBe(301);
      expect(await rowsIn('outbox_from_600')).toBe(100);
      const { pick } = await new OutboxStore(scope, world.work, { ...DEFAULT_TUNING, relayBatch: 1000 }).pick({
        maxPos: 0,
        holes: [],
      });
      expect(pick.records).toHaveLength(700);
    });

    it('are made with no right to change what is in them', async () => {
      await fill(150);
      await maintain();
      for (const partition of ['outbox_from_100', 'outbox_from_200']) {
        await expect(service.query(`DELETE FROM ${partition}`)).rejects.toMatchObject({ code: '42501' });
        await expect(service.query(`SELECT FROM ${partition}`)).rejects.toMatchObject({ code: '42501' });
      }
    });
  });
});
