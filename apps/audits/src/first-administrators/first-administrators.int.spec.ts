import { toScope } from '@accord/kernel';
import { AuditsFixture } from '../testing/audits-fixture.js';
import { FirstAdministrators } from './first-administrators.js';

const STOCKTON = toScope('stockton');

describe(FirstAdministrators.name, () => {
  let audits: AuditsFixture;
  let sut: FirstAdministrators;
  beforeEach(async () => {
    audits = await AuditsFixture.start();
    sut = audits.service.app.get(FirstAdministrators, { strict: false });
  });
  afterEach(() => audits.close());

  const people = () => audits.rows<{ id: string }>('stockton', 'SELECT id FROM person');

  it('are there when the service has started, said to others and in the trail', async () => {
    const [person, ...others] = await people();
    expect(others).toEqual([]);
    const personId = person?.id ?? '';
    const [joined, granted, ...more] = await audits.eventsAbout('stockton', personId);
    expect(more).toEqual([]);
    expect(joined).toMatchObject({ type: 'person-joined.v1', sequence: 1, data: { name: 'Robin Fairweather' } });
    expect(granted).toMatchObject({ type: 'role-granted.v1', sequence: 2, data: { role: 'administrator' } });
    expect(granted?.data).not.toHaveProperty('grantedBy');
    expect(await audits.trailOf('stockton', personId)).toEqual(['establish-first-administrator']);
  });

  it('are made once, however often and by however many processes', async () => {
    await audits.rows('stockton', 'TRUNCATE person, outbox, outbox_stream CASCADE');
    const at = audits.clock.now();
    const established = await Promise.all([1, 2, 3].map(() => sut.establish(STOCKTON, at)));
    expect(established.sort()).toEqual([0, 0, 1]);
    expect(await sut.establish(STOCKTON, at)).toBe(0);
    expect(await people()).toHaveLength(1);
    expect(await audits.rows('stockton', 'SELECT FROM outbox')).toHaveLength(2);
  });

  it('are not made again after their role was ended', async () => {
    await audits.rows('stockton', `UPDATE role_grant SET ended_at = now(), end_reason = 'Ended by a test.'`);
    expect(await sut.establish(STOCKTON, audits.clock.now())).toBe(0);
    expect((await audits.administrator().get('/people')).body.code).toBe('no-grant');
  });

  it('get the role also when they were known before', async () => {
    await audits.rows('stockton', 'DELETE FROM role_grant');
    expect(await sut.establish(STOCKTON, audits.clock.now())).toBe(1);
    expect(await people()).toHaveLength(1);
    expect((await audits.administrator().get('/people')).status).toBe(200);
  });
});
