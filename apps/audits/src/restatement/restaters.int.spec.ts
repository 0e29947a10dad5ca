import { toScope } from '@accord/kernel';
import { messagingMigrations, type EventDelivery } from '@accord/messaging';
import { PeopleProjectionController, peopleProjectionMigrations, restateChannel, UsageError } from '@accord/service';
import { openScopeDatabases } from '@accord/testing';
import { auditsService } from '../audits.service.js';
import { AuditsFixture } from '../testing/audits-fixture.js';
import { serviceCycleTerms } from '../testing/cycle-terms.js';
import { FindingWorld } from '../testing/finding-world.js';
import { ModerationStory } from '../testing/moderation-story.js';
import { restaters } from './restaters.js';

interface Said {
  readonly type: string;
  readonly aggregateId: string;
  readonly sequence: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const SAID = `SELECT type, aggregate_id AS "aggregateId", aggregate_seq AS sequence, data::jsonb AS data
  FROM outbox WHERE topic = $1 ORDER BY pos`;

const WHO = { operator: 'Priya Nair', reason: 'Kafka no longer holds the beginning' };

/** What a topic said, and what was restated of it: of each kind of thing the last word. */
async function restatedBeside(audits: AuditsFixture, scope: string, channel: string) {
  const options = { environment: audits.environment, clock: audits.clock };
  await restateChannel(auditsService, restaters(), { scope, channel, ...WHO }, options);
  const all = await audits.rows<Said & object>(scope, SAID, [`${scope}.${channel}`]);
  const isRestated = ({ type }: Said): boolean => type === `${channel}-restated.v1`;
  const facts = all
    .filter(isRestated)
    .flatMap(({ aggregateId, sequence, data }) =>
      (data['facts'] as Said[]).map((fact): Said => ({ ...fact, aggregateId, sequence })),
    );
  return { said: all.filter((one) => !isRestated(one)), restated: all.filter(isRestated), facts };
}

/** The last word of a kind about a thing; a withdrawn case has no grades. */
function standing(said: readonly Said[], types: readonly string[]): string[] {
  const last = new Map<string, Said>();
  for (const one of said.filter(({ type }) => types.includes(type))) {
    const { agencyId = '', domain = '' } = one.data;
    last.set([one.type, one.aggregateId, agencyId, domain].join(' '), one);
  }
  return [...last.values()].map(({ type, data }) => JSON.stringify([type, sorted(data)])).sort();
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, sorted(inner)]);
}

function typesOf(channel: string, kind: 'authority' | 'joint'): string[] {
  const found = restaters().find((one) => one.channel === channel && one.scopes.includes(kind));
  return (found?.events ?? []).map(({ type, version }) => `${type}.v${version}`);
}

/** What a service that projects people knows after it was told this. */
async function knownAfter(told: readonly Said[]): Promise<object[]> {
  const scope = toScope('stockton');
  const migrations = [...messagingMigrations, ...peopleProjectionMigrations];
  const databases = await openScopeDatabases({ service: 'cases', entities: [], migrations }, [scope]);
  const controller = new PeopleProjectionController();
  const handlers: Record<string, (delivery: EventDelivery<never>) => Promise<void>> = {
    'person-joined.v1': (delivery) => controller.joined(delivery),
    'role-granted.v1': (delivery) => controller.granted(delivery),
    'role-ended.v1': (delivery) => controller.ended(delivery),
    'person-left.v1': (delivery) => controller.left(delivery),
  };
  await databases.work.run(scope, async (tx) => {
    for (const one of told) await handlers[one.type]?.({ ...one, tx, saidIn: scope, id: '', at: new Date() } as never);
  });
  const sql = 'SELECT * FROM known_person LEFT JOIN known_grant USING (person_id) ORDER BY person_id, grant_id';
  const rows = await databases.work.read<object>(scope, sql);
  await databases.close();
  return rows;
}

describe('What audits restates', () => {
  let audits: AuditsFixture;
  afterEach(() => audits.close());

  it('of people: whoever starts with it knows the same as whoever heard it all', async () => {
    audits = await AuditsFixture.start();
    const administrator = audits.administrator();
    const people: string[] = [];
    for (let nth = 0; nth < 4; nth += 1)
      people.push(await audits.person('stockton', { roles: ['auditor', 'director'], team: 'Quality' }));
    const grants = await audits.rows<{ id: string; person: string }>(
      'stockton',
      'SELECT id, person_id AS person FROM role_grant WHERE person_id = ANY ($1)',
      [people],
    );
    const reason = { reason: 'No longer part of the team.' };
    const ended = grants.find(({ person }) => person === people[1])?.id;
    await administrator.post(`/people/${people[1]}/grants/${ended}/end`, reason, { ifMatch: 1 });
    for (const person of people.slice(1))
      await administrator.post(`/people/${person}/leave`, reason, {
        ifMatch: await audits.versionOf('stockton', person),
      });
    const back = { role: 'moderator', agencyId: 'cleveland-police', validFrom: '2026-11-24', reason: 'They are back.' };
    await administrator.post(`/people/${people[2]}/grants`, back, {
      ifMatch: await audits.versionOf('stockton', people[2] ?? ''),
    });
    const { said, restated, facts } = await restatedBeside(audits, 'stockton', 'people');
    expect(said.filter(({ type }) => type === 'person-left.v1')).toHaveLength(3);
    const streams = new Map(said.map(({ aggregateId, sequence }) => [aggregateId, sequence]));
    expect(new Map(restated.map(({ aggregateId, sequence }) => [aggregateId, sequence]))).toEqual(streams);
    const heard = await knownAfter(said);
    expect(heard).toHaveLength(10);
    expect(await knownAfter(facts)).toEqual(heard);
  });

  it('of an authority: whom a case concerns, its grades as last said, and how far it is', async () => {
    audits = await AuditsFixture.start(['stockton', 'hartlepool']);
    const story = await ModerationStory.start(audits);
    const [graded, reopened] = [await story.opened({ D1: 'I' }), await story.opened()];
    await story.handedIn();
    for (const drawnCaseId of [graded, reopened]) {
      await story.mustAct(drawnCaseId, 'accepted-grades');
      await story.mustAct(drawnCaseId, 'grade', { overall: 'RI', reason: 'The core group made up for it.' });
    }
    await story.mustAct(reopened, 'moderation/reopen', { reason: 'A grade of D1 was mistyped.' });
    const judgement = { agencyId: 'cleveland-police', grade: 'I', reason: 'The chronology was not used.' };
    await story.mustAct(reopened, 'moderated-judgements', { domain: 'D1', judgements: [judgement] });
    for (const channel of ['sharing', 'audits']) {
      const { said, facts } = await restatedBeside(audits, 'stockton', channel);
      const types = typesOf(channel, 'authority');
      expect(standing(facts, types)).toEqual(standing(said, types));
      expect(facts.length).toBeGreaterThan(3);
    }
  });

  it('of the partnership: cycles that were approved, and the published grades in force', async () => {
    audits = await AuditsFixture.start(['joint']);
    await audits.person('joint', { subject: 'manager', roles: ['partnership-manager'] });
    const manager = audits.visitor('manager', 'joint');
    const { id } = (await manager.post<{ id: string }>('/cycles', serviceCycleTerms())).body;
    await manager.post(`/cycles/${id}/moves`, { action: 'approve' }, { ifMatch: 1 });
    for (const rows of ['Camden,Overall,Good\nLeeds,Overall,Good', 'Cardiff,Overall,Inadequate'])
      await manager.post(`/cycles/${id}/published-grades`, undefined, {
        rawBody: `Subject,Standard,Grade\n${rows}\n`,
        headers: { 'content-type': 'text/csv' },
      });
    const { said, facts } = await restatedBeside(audits, 'joint', 'audits');
    const types = typesOf('audits', 'joint');
    expect(standing(facts, types)).toEqual(standing(said, types));
    expect(facts.map(({ type }) => type)).toEqual(['cycle-changed.v1', 'published-grades-imported.v1']);
    expect(await audits.trailOf('joint', 'audits')).toEqual(['restate-channel', 'restate-channel']);
    expect(await audits.rows('joint', 'SELECT operator, reason, outcome FROM operation ORDER BY id')).toEqual([
      { ...WHO, outcome: { state: 'begun' } },
      { ...WHO, outcome: { state: 'done', restated: 1 } },
    ]);
  });

  it('of findings that were shared: those that stand, and that the others were withdrawn', async () => {
    const world = await FindingWorld.start(['stockton', 'hartlepool', 'joint']);
    audits = world.audits;
    const [, withdrawn] = [await world.shared(), await world.shared()];
    const reason = { code: 'could-identify', reason: 'A street was named in it, unnoticed.' };
    expect((await world.act('manager', 'withdraw', withdrawn, reason)).status).toBe(200);
    await world.carryToAll();
    const { facts } = await restatedBeside(audits, 'joint', 'audits');
    const types = typesOf('audits', 'joint');
    const said = (await audits.rows<Said & object>('joint', SAID, ['joint.audits'])).filter(({ type }) =>
      types.includes(type),
    );
    const stands = said.filter(
      ({ type, aggregateId }) => type.startsWith('joint-finding-withdrawn') || aggregateId !== withdrawn,
    );
    expect(standing(facts, types)).toEqual(standing(stands, types));
    expect(facts.map(({ type }) => type).sort()).toEqual(['joint-finding-published.v1', 'joint-finding-withdrawn.v1']);
  });

  it('is nothing of a channel that nobody projects, or of a scope that is not served', async () => {
    audits = await AuditsFixture.start();
    const run = (scope: string, channel: string) =>
      restateChannel(auditsService, restaters(), { scope, channel, ...WHO }, { environment: audits.environment });
    await expect(run('stockton', 'cases')).rejects.toThrow('audits can restate: people, audits, sharing');
    await expect(run('nowhere', 'people')).rejects.toBeInstanceOf(UsageError);
    expect(await audits.rows('stockton', 'SELECT FROM operation')).toEqual([]);
  });
});
