import type { Scope } from '@accord/kernel';
import { DEFAULT_TUNING } from '@accord/messaging';
import { OutboxStore } from '@accord/messaging/machinery';
import type { UnitOfWork } from '@accord/persistence';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { messagingDatabase } from './event-effect.js';

const scope = 'stockton' as Scope;
const PUBLISHED = 20_000;

const FILL = `
INSERT INTO outbox (id, topic, aggregate_id, aggregate_seq, type, at, data)
SELECT gen_random_uuid(), 'stockton.people', gen_random_uuid(), 1, 'person-left.v1', now(), '{}' FROM generate_series(1, $1)`;

const ROWS_READ = `
SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int AS count
FROM pg_stat_xact_user_tables WHERE relname LIKE 'outbox\\_%' AND relname NOT IN ('outbox_stream', 'outbox_cursor')`;

describe(OutboxStore.name, () => {
  let world: TestScopeDatabases;
  let rowsRead: number;

  beforeAll(async () => {
    world = await openScopeDatabases(messagingDatabase('audits'), [scope]);
    await world.work.run(scope, (tx) => tx.query(FILL, [PUBLISHED + 3]));
  });
  afterAll(() => world.close());

  /** Reads as the unit of work does, and notes how many rows of the outbox were read for it. */
  const read: UnitOfWork['read'] = (where, sql, parameters) =>
    world.work.run(where, async (tx) => {
      const rows = await tx.query<never>(sql, parameters);
      rowsRead = (await tx.query<{ count: number }>(ROWS_READ))[0]?.count ?? -1;
      return rows;
    });

  describe.each([
    ['before PostgreSQL knows the table', false],
    ['once it does', true],
  ])('%s', (_when, isKnown) => {
    beforeAll(async () => {
      const owner = await world.connect(scope, 'stockton_migrator');
      if (isKnown) await owner.query('ANALYZE audits.outbox');
    });

    it.each([
      ['nothing is missing', []],
      ['rows may still appear', [{ from: 100, to: 101, bound: 0n, since: new Date() }]],
    ])('reads what is to be published and not what was, when %s', async (_what, holes) => {
      const store = new OutboxStore(scope, { run: world.work.run.bind(world.work), read }, DEFAULT_TUNING);
      // As often as it takes PostgreSQL to settle on a plan for all times.
      for (let nth = 0; nth < 8; nth += 1) {
        const { pick } = await store.pick({ maxPos: PUBLISHED, holes });
        expect(pick.records).toHaveLength(holes.length === 0 ? 3 : 5);
        expect(rowsRead).toBeLessThan(1_000);
      }
    });
  });
});
