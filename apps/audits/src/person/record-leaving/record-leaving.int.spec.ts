import { dayOf } from '@accord/kernel';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { RecordLeaving } from './record-leaving.js';

const REASON = { reason: 'Left the organisation in November.' };

describe(RecordLeaving.name, () => {
  let audits: AuditsFixture;
  beforeAll(async () => (audits = await AuditsFixture.start(['stockton', 'hartlepool'])));
  afterAll(() => audits.close());

  const leave = (personId: string, options: object = { ifMatch: 1 }) =>
    audits.administrator().post(`/people/${personId}/leave`, REASON, options);

  it('ends every role at once and says so in one event', async () => {
    const personId = await audits.person('stockton', { subject: 'leaver', roles: ['auditor', 'partnership-manager'] });
    expect((await audits.visitor('leaver').get('/people')).status).toBe(200);
    const answer = await leave(personId);
    expect([answer.status, answer.body]).toEqual([200, { personId }]);
    expect((await audits.visitor('leaver').get('/people')).body.code).toBe('no-grant');
    const [, , , left, ...more] = await audits.eventsAbout('stockton', personId);
    expect([left, more]).toEqual([
      { type: 'person-left.v1', sequence: 4, data: { personId, leftAt: expect.any(String) } },
      [],
    ]);
    expect(await audits.trailOf('stockton', personId)).toEqual(['made-by-test', 'record-leaving']);
    const page = await audits.administrator().get(`/people/${personId}`);
    const over = { state: 'over', ended: { by: { name: 'Robin Fairweather' }, ...REASON } };
    expect(page.body).toMatchObject({ left: true, leavings: [REASON], grants: [over, over] });
  });

  it('does it once when the same request comes again, and not to somebody who has left', async () => {
    const personId = await audits.person('stockton', { roles: ['auditor'] });
    const options = { ifMatch: 1, idempotencyKey: `leave-${personId}` };
    expect((await leave(personId, options)).status).toBe(200);
    expect((await leave(personId, options)).status).toBe(200);
    expect((await leave(personId)).status).toBe(412);
    const again = await leave(personId, { ifMatch: 2 });
    expect([again.status, again.body.code]).toEqual([409, 'left-already']);
    expect(await audits.eventsAbout('stockton', personId)).toHaveLength(3);
    expect(await audits.rows('stockton', 'SELECT FROM leaving WHERE person_id = $1', [personId])).toHaveLength(1);
  });

  it('is not the end: a new role brings the person back, and what was decided stays readable', async () => {
    const personId = await audits.person('stockton', { roles: ['auditor'] });
    await leave(personId);
    const body = {
      role: 'moderator',
      agencyId: 'cleveland-police',
      validFrom: dayOf(audits.clock.now()),
      reason: 'Came back to us.',
    };
    const back = await audits.administrator().post(`/people/${personId}/grants`, body, { ifMatch: 2 });
    expect(back.status).toBe(201);
    const page = await audits.administrator().get(`/people/${personId}`);
    expect(page.body).toMatchObject({
      left: false,
      leavings: [REASON],
      grants: [
        { role: 'moderator', state: 'in-force' },
        { role: 'auditor', state: 'over' },
      ],
    });
  });

  it('keeps the last administrator, and answers for people of another scope as for nobody', async () => {
    const me = (await audits.administrator().get<{ person: { id: string } }>('/me')).body.person;
    const last = await leave(me.id);
    expect([last.status, last.body.code]).toEqual([409, 'last-administrator']);
    const elsewhere = await leave(await audits.person('hartlepool'));
    const none = await leave('7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d');
    expect([elsewhere.status, { ...elsewhere.body, requestId: '' }]).toEqual([404, { ...none.body, requestId: '' }]);
  });
});
