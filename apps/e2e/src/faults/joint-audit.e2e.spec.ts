import { eventually, Randomness } from '@accord/testing';
import { AuditWorld, type AuditFaults } from './audit/audit-world.js';
import { mailedEntries } from './audit/mailed-entries.js';
import { NO_FAULTS } from './checker/find-faults.js';
import { Children } from './world/children.js';
import { MailWatch } from './world/mail-watch.js';
import { faultSeed } from './world/stack.config.js';

const NOTHING_WRONG: AuditFaults = { ...NO_FAULTS, differing: [], said: [] };
// A mail that was being handed over waits a minute to be tried again: what interrupts mails comes first.
const SERVICES = ['notifications', 'reports', 'audits', 'cases'];
const MAIL_LIMIT_MS = 90_000;
const seed = faultSeed();
const random = new Randomness(seed);

describe(`while both authorities record, moderate and share (seed ${seed})`, () => {
  const children = new Children();
  let world: AuditWorld;
  let mails: MailWatch;

  beforeAll(async () => {
    world = await AuditWorld.start(random);
    mails = new MailWatch(world.stack);
    world.traffic.start();
    await world.traffic.more(2, world.lanes.findings);
  });
  afterAll(async () => {
    await world.traffic.stop();
    await mails.stop([]);
    await world.cycle.abort();
  });

  it.each(['while everything goes on', 'and once more'])('PostgreSQL may be restarted, %s', async () => {
    await world.traffic.more(1);
    await random.pause(200);
    await children.kill('postgres', 'SIGQUIT');
    await children.back('postgres', world.stack.description.ports['postgres']);
    await eventually(
      async () => (await Promise.all(SERVICES.map((app) => world.isReady(app)))).every(Boolean),
      Boolean,
    );
    await world.traffic.more(1);
  });

  it.each(SERVICES)('%s may be killed', async (app) => {
    await world.traffic.more(1);
    await random.pause(200);
    await children.kill(app, 'SIGKILL');
    await children.back(app, world.stack.description.ports[app]);
    await eventually(() => world.isReady(app), Boolean);
    await world.traffic.more(1);
  });

  it('the broker may be away: all goes on but the screening, and that is caught up with', async () => {
    const { traffic, lanes } = world;
    await children.withoutRevival(async () => {
      await children.kill('kafka', 'SIGKILL');
      const before = ['submit', 'grade'].map((kind) => world.acknowledged(kind));
      await traffic.more(4, [...lanes.submissions, ...lanes.cases]);
      const done = ['submit', 'grade'].map((kind, index) => world.acknowledged(kind) - (before[index] ?? 0));
      expect(done.every((count) => count > 0)).toBe(true);
      // What was drafted last in each authority waits; the next one can be drafted all the same, and waits as well.
      await unscreened(lanes.findings.length);
      lanes.findings.forEach((lane) => lane.skip());
      await traffic.more(1, lanes.findings);
      await unscreened(2 * lanes.findings.length);
      await traffic.more(2, lanes.submissions);
      await unscreened(2 * lanes.findings.length);
      expect(await world.underWay()).toBeGreaterThan(0);
    });
    await children.back('kafka', world.stack.description.ports['kafka']);
    await traffic.more(2, lanes.findings);
  });

  it('nothing is lost, doubled, out of order, half done or anywhere else', async () => {
    await world.traffic.stop();
    expect(await world.faults()).toEqual(NOTHING_WRONG);
    expect(world.journal.surprises).toEqual([]);
    const kinds = new Set(world.journal.entries.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'accept',
      'agree',
      'assign',
      'draft',
      'grade',
      'moderate',
      'open',
      'reopen',
      'return',
      'save',
      'share',
      'submit',
      'withdraw',
    ]);
  });

  it('everything that people are told is mailed under one Message-ID of its own', async () => {
    const addresses = world.stack.description.people.map(({ email }) => email);
    const entries = await eventually(
      () => mailedEntries(world.databases, world.cycle.id, addresses),
      (all) => all.every(({ mail }) => mail === 'sent'),
      MAIL_LIMIT_MS,
    );
    expect(entries.filter(({ kind }) => kind === 'finding-received').length).toBeGreaterThan(3);
    const ids = new Set(entries.map(({ id }) => `<${id}@accord>`));
    const taken = (await mails.stop(addresses)).filter((id) => ids.has(id));
    expect(taken).toEqual([...ids].sort());
  });

  async function unscreened(expected: number): Promise<void> {
    await eventually(
      () => world.unscreened(),
      (count) => count === expected,
    );
  }

  describe('what is planted is noticed:', () => {
    const one = (table: string, where: string) => `ctid = (SELECT ctid FROM ${table} WHERE ${where} LIMIT 1)`;
    const ofCycle = () => `cycle_id = '${world.cycle.id}'`;
    const toldOf = (kind: string) => `kind = '${kind}' AND details ->> 'cycleId' = '${world.cycle.id}'`;

    it.each<[string, keyof AuditFaults, string, () => string]>([
      [
        'a finding that the other authority does not have',
        ...(['lost', 'hartlepool'] as const),
        () =>
          `DELETE FROM audits.shared_finding WHERE ${one('audits.shared_finding', `${ofCycle()} AND authority = 'stockton'`)}`,
      ],
      [
        'an entry in the inbox that is there twice',
        ...(['doubled', 'stockton'] as const),
        () => `INSERT INTO notifications.inbox_entry SELECT gen_random_uuid(), 'again', person_id, kind, details, at, read_at
          FROM notifications.inbox_entry WHERE ${one('notifications.inbox_entry', toldOf('finding-received'))}`,
      ],
      [
        'one that was overtaken by later ones',
        ...(['inverted', 'stockton'] as const),
        () => `UPDATE notifications.mail_delivery SET queued_at = now() WHERE entry_id = (SELECT id
          FROM notifications.inbox_entry WHERE ${toldOf('submission-submitted')} ORDER BY at LIMIT 1)`,
      ],
      [
        'a judgement that is missing from what was handed in',
        ...(['lost', 'stockton'] as const),
        () =>
          `DELETE FROM audits.self_judgement WHERE ${one(
            'audits.self_judgement',
            `domain = 'D8' AND submission_id IN
          (SELECT id FROM audits.submission WHERE ${ofCycle()})`,
          )}`,
      ],
      [
        'a step that nobody took',
        ...(['phantom', 'stockton'] as const),
        () => `INSERT INTO audits.moderation_step (id, drawn_case_id, action, at, by) SELECT gen_random_uuid(), drawn_case_id,
          'reopen', now(), gen_random_uuid() FROM audits.case_moderation WHERE ${one('audits.case_moderation', ofCycle())}`,
      ],
      [
        'a grade that the report has otherwise',
        ...(['differing', 'joint'] as const),
        () => `UPDATE reports.case_grade SET overall = 'O' WHERE ${one('reports.case_grade', ofCycle())}`,
      ],
    ])('%s', async (_what, kind, scope, sql) => {
      const faults = { said: [], ...(await world.faultsWith(scope, sql())) };
      expect(faults[kind]).not.toEqual([]);
    });
  });
});
