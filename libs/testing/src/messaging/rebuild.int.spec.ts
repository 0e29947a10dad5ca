import { isEqual, Rebuild, RebuildRefusedError, type RebuildReport } from '@accord/messaging';
import { jest } from '@jest/globals';
import { personJoinedV1, personLeftV1 } from '@accord/contracts';
import { newId } from '@accord/kernel';
import { LivePosition } from '@accord/messaging/machinery';
import { ShadowSchema } from '@accord/persistence';
import { RebuildWorld } from './rebuild-world.js';

/** Everything about the projection's tables but their contents: columns, indexes, constraints, rights, owner. */
const SHAPE = `
SELECT c.relname AS name, c.relkind::text AS kind, pg_get_userbyid(c.relowner) AS owner, c.relacl::text AS rights,
  CASE WHEN c.relkind = 'i' THEN pg_get_indexdef(c.oid) END AS index,
  ARRAY(SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = c.oid ORDER BY 1) AS constraints,
  ARRAY(SELECT attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnum FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 ORDER BY attnum) AS columns
FROM pg_class c WHERE relnamespace = current_schema()::regnamespace AND c.relname LIKE 'known%' ORDER BY 1`;

const OIDS = `SELECT 'known_person'::regclass::oid::int AS person, 'known_grant'::regclass::oid::int AS grant`;

describe(Rebuild.name, () => {
  let world: RebuildWorld;

  beforeEach(async () => {
    world = await RebuildWorld.open();
  });
  afterEach(() => world.close());

  const oids = () => world.rows(OIDS);
  const counts = (report: RebuildReport) =>
    report.tables.map(({ table, live, shadow }) => [table, live.rows, shadow.rows]);

  it('makes the tables again while they are written and read, and exchanges them with nothing lost or doubled', async () => {
    for (let nth = 0; nth < 20; nth += 1) await world.tellLife(2);
    await world.heard();
    const [before, shape] = [await oids(), await world.rows(SHAPE)];
    let isOver = false;
    let [told, failures] = [20, 0];
    const telling = (async () => {
      while (!isOver) {
        await world.tellLife(3);
        told += 1;
      }
    })();
    const looking = (async () => {
      while (!isOver)
        await world.rows('SELECT * FROM known_person JOIN known_grant USING (person_id)').catch(() => (failures += 1));
    })();
    const report = await world.rebuild(false);
    isOver = true;
    await Promise.all([telling, looking]);
    expect(report.tables.map(({ live, shadow, onlyLive, onlyShadow }) => [live, onlyLive, onlyShadow, shadow])).toEqual(
      report.tables.map(({ shadow }) => [shadow, 0, 0, shadow]),
    );
    expect(failures).toBe(0);
    expect(await oids()).not.toEqual(before);
    expect(await world.rows(SHAPE)).toEqual(shape);
    await world.tellLife();
    await world.heard();
    expect(await world.rows('SELECT count(*)::int AS people FROM known_person')).toEqual([{ people: told + 1 }]);
    expect(isEqual(await world.rebuild(true))).toBe(true);
    expect(await world.rows('SELECT reason FROM parked_message')).toEqual([]);
    expect(await world.rows(`SELECT nspname FROM pg_namespace WHERE nspname LIKE '%shadow'`)).toEqual([]);
  });

  it('finds a row that somebody changed by hand, changes nothing when it only looks, and mends it otherwise', async () => {
    await world.tellLife();
    const personId = await world.tellLife();
    await world.heard();
    expect(isEqual(await world.rebuild(true))).toBe(true);
    const scope = world.topics.scope;
    await world.listening.work.run(scope, (tx) =>
      tx.query(`UPDATE known_person SET email = 'else@example.org' WHERE person_id = $1`, [personId]),
    );
    const email = () => world.rows('SELECT email FROM known_person WHERE person_id = $1', [personId]);
    const found = await world.rebuild(true);
    expect(isEqual(found)).toBe(false);
    expect(found.tables[0]).toMatchObject({ table: 'known_person', onlyLive: 1, onlyShadow: 1 });
    expect(await email()).toEqual([{ email: 'else@example.org' }]);
    await world.rebuild(false);
    expect(await email()).toEqual([{ email: personJoinedV1.example.email }]);
    expect(isEqual(await world.rebuild(true))).toBe(true);
  });

  it('refuses when Kafka no longer holds the beginning, says which command helps, and can then be run', async () => {
    for (let nth = 0; nth < 10; nth += 1) await world.tellLife(2);
    await world.heard();
    await world.topics.deleteAll();
    await world.tellLife();
    await world.heard();
    const before = await oids();
    await expect(world.rebuild(false)).rejects.toThrow(
      new RegExp(`10 aggregates is no longer in Kafka[^]*restate.js --scope ${world.topics.scope} --channel people`),
    );
    await expect(world.rebuild(false)).rejects.toBeInstanceOf(RebuildRefusedError);
    expect(await oids()).toEqual(before);
    expect(await world.restate()).toBe(11);
    await world.tellLife();
    await world.heard();
    const report = await world.rebuild(false);
    expect(isEqual(report)).toBe(true);
    expect(counts(report)).toEqual([
      ['known_person', 12, 12],
      ['known_grant', 44, 44],
    ]);
    expect(await oids()).not.toEqual(before);
  });

  it('is nothing to a service that runs when everything is restated', async () => {
    for (let nth = 0; nth < 5; nth += 1) await world.tellLife(2);
    await world.heard();
    const look = () => world.rows('SELECT * FROM known_person JOIN known_grant USING (person_id) ORDER BY grant_id');
    const before = await look();
    await world.restate();
    await world.restate();
    await world.tellLife(0);
    await world.heard();
    expect(await look()).toEqual(before);
    expect(await world.rows('SELECT reason FROM parked_message')).toEqual([]);
    expect(isEqual(await world.rebuild(true))).toBe(true);
  });

  describe('while it compares and exchanges', () => {
    afterEach(() => jest.restoreAllMocks());

    /** Says something just before the tables are exchanged, and gives it every chance to be heard. */
    const sayMeanwhile = (): void => {
      const compare = ShadowSchema.prototype.compare;
      jest.spyOn(ShadowSchema.prototype, 'compare').mockImplementation(async function (this: ShadowSchema, ...given) {
        const compared = await compare.apply(this, given);
        await world.tellLife();
        await Promise.race([world.heard(), new Promise((resolve) => setTimeout(resolve, 1500))]).catch(() => undefined);
        return compared;
      });
    };

    it('holds the service still: what is said meanwhile is heard after it', async () => {
      await world.tellLife();
      await world.heard();
      sayMeanwhile();
      await world.rebuild(false);
      jest.restoreAllMocks();
      await world.heard();
      expect(isEqual(await world.rebuild(true))).toBe(true);
      expect(await world.rows('SELECT FROM known_person')).toHaveLength(2);
    });

    it('would lose it otherwise', async () => {
      await world.tellLife();
      await world.heard();
      sayMeanwhile();
      jest.spyOn(LivePosition.prototype, 'hold').mockImplementation(function (this: LivePosition, tx) {
        return this.read(tx);
      });
      await world.rebuild(false);
      jest.restoreAllMocks();
      await world.heard();
      expect(isEqual(await world.rebuild(true))).toBe(false);
      expect(await world.rows('SELECT FROM known_person')).toHaveLength(1);
    });
  });

  it('leaves out what is parked, and what somebody gave up', async () => {
    const first = await world.tellLife();
    // Two people may be in two partitions, which keep no order between them.
    await world.heard();
    const twice = newId();
    await world.say(personJoinedV1, twice, { ...personJoinedV1.example, personId: twice, subject: first });
    await world.say(personLeftV1, twice, { personId: twice, leftAt: '2018-10-08T09:00:00.000Z' });
    await world.heard(2);
    expect(isEqual(await world.rebuild(true))).toBe(true);
    await world.giveUp();
    await world.heard();
    const report = await world.rebuild(false);
    expect(counts(report)[0]).toEqual(['known_person', 1, 1]);
    expect(isEqual(report)).toBe(true);
    await world.say(personLeftV1, twice, { personId: twice, leftAt: '2018-10-08T09:00:00.000Z' });
    await world.heard();
    expect(isEqual(await world.rebuild(true))).toBe(true);
  });

  it('leaves the live tables as they were when it dies at any point, and begins anew the next time', async () => {
    await world.tellLife(2);
    await world.heard();
    const before = await oids();
    const dies = (): never => {
      throw new Error('killed');
    };
    // Everything is done but COMMIT.
    await expect(world.rebuild(false, dies)).rejects.toThrow('killed');
    expect(await oids()).toEqual(before);
    // A process that is killed says nothing: its sessions end, its shadow stays.
    const abandoned = await world.shadow();
    await expect(world.shadow()).rejects.toThrow('are being rebuilt by another process');
    const service = await world.listening.connect(world.topics.scope, `${world.topics.scope}_notifications`);
    await expect(service.query('SELECT FROM notifications_shadow.known_person')).rejects.toThrow('permission denied');
    const admin = await world.listening.connect(world.topics.scope);
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename LIKE '%migrator'`,
    );
    expect(isEqual(await world.rebuild(false))).toBe(true);
    expect(await oids()).not.toEqual(before);
    await abandoned.close().catch(() => undefined);
    await world.tellLife();
    await world.heard();
  });
});
