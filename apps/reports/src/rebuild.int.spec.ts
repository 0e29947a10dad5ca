import { placeOf } from '@accord/persistence';
import { toScope } from '@accord/kernel';
import { isEqual, planKafka, provisionKafka } from '@accord/messaging';
import { loadPartnership } from '@accord/partnership';
import { rebuildProjection, UsageError, type RebuildArguments } from '@accord/service';
import { eventually, QuietLog, ServiceWorld, testKafkaConnection } from '@accord/testing';
import { reportsService } from './reports.service.js';

const JOINT = toScope('joint');
const WISH = { scope: 'joint', check: true, operator: 'Priya Nair', reason: 'Looking after a release' };

describe(rebuildProjection.name, () => {
  let world: ServiceWorld;
  beforeAll(async () => {
    const { brokers, password } = testKafkaConnection('joint.reports');
    const kafka = { KAFKA_BROKERS: brokers.join(','), KAFKA_PASSWORD_JOINT: password };
    world = await ServiceWorld.start(reportsService, { scopes: ['joint'], environment: kafka });
    const plan = planKafka(loadPartnership(world.environment['PARTNERSHIP_FILE'] ?? ''));
    const provision = () =>
      provisionKafka(testKafkaConnection(), plan, { partitions: 3, replicationFactor: 1 }, new QuietLog());
    // Another spec file may be making the same topics.
    await provision().catch(provision);
    // A broker takes a moment to go by new rules.
    await eventually(
      () => rebuild({ projection: 'figures' }).catch(() => undefined),
      (report) => report !== undefined,
    );
  });
  afterAll(() => world.close());

  const rebuild = (wish: Pick<RebuildArguments, 'projection'> & Partial<RebuildArguments>) => {
    const url = world.databases.of('joint').url(placeOf('reports', JOINT).migrator);
    const environment = { ...world.environment, DATABASE_MIGRATOR_URL_JOINT: url, LOG_LEVEL: 'silent' };
    return rebuildProjection(reportsService, { ...WISH, ...wish }, { environment });
  };
  const rows = <Row extends object>(sql: string) => world.databases.work.read<Row>(JOINT, sql);

  it.each(['figures', 'people'])(
    'reads %s again under the service’s own principal, and keeps who looked and why',
    async (projection) => {
      const report = await rebuild({ projection });
      expect(isEqual(report)).toBe(true);
      const [kept] = await rows('SELECT action, object, operator, reason FROM operation ORDER BY id DESC LIMIT 1');
      const { operator, reason } = WISH;
      expect(kept).toEqual({ action: 'check-projection', object: projection, operator, reason });
      const [line] = await rows('SELECT action, object_id FROM access_trail ORDER BY id DESC LIMIT 1');
      expect(line).toEqual({ action: 'check-projection', object_id: projection });
    },
  );

  it('takes away a figure that no event told, and every figure has its projection', async () => {
    await world.databases.work.run(JOINT, (tx) =>
      tx.query(`INSERT INTO cycle_progress VALUES (gen_random_uuid(), 'stockton', 1, 2, 3, 4)`),
    );
    const report = await rebuild({ projection: 'figures', check: false });
    const changed = report.tables.filter(({ onlyLive, onlyShadow }) => onlyLive + onlyShadow > 0);
    expect(changed).toMatchObject([{ table: 'cycle_progress', onlyLive: 1, onlyShadow: 0 }]);
    expect(await rows('SELECT FROM cycle_progress')).toEqual([]);
    expect(report.tables.map(({ table }) => table).sort()).toEqual([
      ...['case_grade', 'cycle_progress', 'judgement', 'known_cycle', 'published_grade', 'shared_finding'],
    ]);
  });

  it('refuses what it does not have', async () => {
    await expect(rebuild({ projection: 'mail' })).rejects.toThrow('reports has');
    await expect(rebuild({ projection: 'mail' })).rejects.toBeInstanceOf(UsageError);
    await expect(rebuild({ projection: 'figures', scope: 'stockton' })).rejects.toThrow('SCOPES may only name');
  });
});
