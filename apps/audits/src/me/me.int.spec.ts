import { dayOf } from '@accord/kernel';
import { AuditsFixture } from '../testing/audits-fixture.js';
import { MeQuery } from './me.query.js';

describe(MeQuery.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => (audits = await AuditsFixture.start(['stockton', 'joint'])));
  afterAll(() => audits.close());

  it('tells the first administrator who they are and what they may do', async () => {
    const answer = await audits.administrator().get('/me');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      scope: { id: 'stockton', name: 'Scope of stockton', kind: 'authority' },
      person: { id: expect.any(String), name: 'Robin Fairweather' },
      grants: [
        {
          grantId: expect.any(String),
          role: 'administrator',
          agencyId: 'cleveland-police',
          validFrom: expect.any(String),
        },
      ],
      actions: ['people.read', 'people.manage', 'deliveries.read', 'parked.read', 'parked.decide'],
    });
  });

  it('knows a person only in the scopes that know them', async () => {
    await audits.person('joint', { subject: 'of-joint', roles: ['scrutineer'] });
    const joint = await audits.visitor('of-joint', 'joint').get('/me');
    expect(joint.body).toMatchObject({
      scope: { kind: 'joint' },
      grants: [{ role: 'scrutineer' }],
      actions: ['trail.read', 'cycle.read', 'shared-finding.read', 'report.read', 'report.read-public'],
    });
    const stockton = await audits.visitor('of-joint', 'stockton').get('/me');
    expect(stockton.status).toBe(200);
    expect(stockton.body).toMatchObject({ scope: { id: 'stockton' }, person: null, grants: [], actions: [] });
  });

  it('names only roles in force', async () => {
    await audits.person('stockton', { subject: 'tomorrow', roles: ['administrator'], validFrom: '2099-01-01' });
    const answer = await audits.visitor('tomorrow').get('/me');
    expect(answer.body).toMatchObject({ person: { name: 'Sam Hollis' }, grants: [], actions: [] });
  });

  it('counts a last day locally: the day after, the role is no more', async () => {
    const { clock } = audits;
    const lastDay = dayOf(clock.now());
    await audits.person('stockton', {
      subject: 'until-today',
      roles: ['administrator'],
      validFrom: '2026-01-01',
      validTo: lastDay,
    });
    expect((await audits.visitor('until-today').get('/people')).status).toBe(200);
    clock.advanceDays(2);
    expect((await audits.visitor('until-today').get('/people')).body.code).toBe('no-grant');
  });

  it('refuses who did not sign in, and a scope that this process does not serve', async () => {
    expect((await audits.service.get('/me')).status).toBe(401);
    expect((await audits.visitor('of-joint', 'hartlepool').get('/me')).status).toBe(401);
  });
});
