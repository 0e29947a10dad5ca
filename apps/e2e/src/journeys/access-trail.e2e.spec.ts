import { randomUUID } from 'node:crypto';
import { Accord } from '../pages/accord.js';
import { PersonPage } from '../pages/person-page.js';
import { TrailPage } from '../pages/trail-page.js';
import type { Visitor } from '../pages/visitor.js';

const winifred = 'Winifred Achterberg';

describe('the access trail', () => {
  const accord = new Accord();
  let officer: Visitor;
  let trail: TrailPage;
  let lorcan: PersonPage;
  let herself: PersonPage;

  beforeAll(async () => {
    officer = await accord.signedIn('winifred-achterberg', { place: 'Stockton-on-Tees' });
    trail = new TrailPage(officer);
    herself = await PersonPage.of(officer, winifred);
    lorcan = await PersonPage.of(officer, 'Lorcan Maddigan');
  });
  afterAll(() => accord.stop());

  it('tells the data protection officer who looked at a person, herself included', async () => {
    await lorcan.open();
    await officer.follow('Who looked at this person');
    const entries = await trail.entries();
    expect(entries[0]).toEqual({ who: winifred, did: 'Look at person', to: `Person ${lorcan.id}` });
    expect(entries.filter(({ to }) => !to.endsWith(lorcan.id))).toEqual([]);
  });

  it('is searched by person', async () => {
    const entries = await trail.search({ person: herself.id });
    expect(new Set(entries.map(({ who }) => who))).toEqual(new Set([winifred]));
    expect(entries.map(({ did }) => did)).toEqual(expect.arrayContaining(['Look at person', 'Look at trail']));
  });

  it('is searched by object', async () => {
    const entries = await trail.search({ object: lorcan.id });
    expect(entries).toContainEqual({ who: winifred, did: 'Look at person', to: `Person ${lorcan.id}` });
    expect(entries.filter(({ to }) => !to.endsWith(lorcan.id))).toEqual([]);
    expect(await trail.search({ object: randomUUID() })).toEqual([]);
    expect(await officer.says()).toContain('There are no entries like that.');
  });

  it('is searched by day', async () => {
    const [year = '', month = '', day = ''] = new Date()
      .toLocaleDateString('sv', { timeZone: 'Europe/London' })
      .split('-');
    expect((await trail.search({ person: herself.id, day: [day, month, year] })).length).toBeGreaterThan(0);
    expect(await trail.search({ person: herself.id, day: ['1', '2', '2020'] })).toEqual([]);
    await trail.search({ day: ['31', '2', '2026'] });
    expect(await officer.problems()).toContain('Day');
  });

  it('keeps a name that was typed where an id belongs out of the address', async () => {
    await trail.search({ person: 'Lorcan Maddigan', object: 'Lorcan Maddigan' });
    expect(await officer.problems()).toMatch(/Who did it must be an id[\s\S]*What it was done to must be an id/);
    expect(officer.path).toBe('/trail');
    await trail.search({ object: lorcan.id });
    expect(officer.path).toBe(`/trail?object=${lorcan.id}`);
  });

  it('is not for administrators, and an attempt is in it', async () => {
    const tegwen = await accord.signedIn('tegwen-pritchard');
    expect(await tegwen.navigation()).not.toContain('Access trail');
    expect([await tegwen.open('/trail'), await tegwen.heading()]).toEqual([403, 'You cannot do this']);
    const refused = await trail.search({});
    expect(refused).toContainEqual(
      expect.objectContaining({ who: 'Tegwen Pritchard', did: expect.stringContaining('Refused') as string }),
    );
  });
});
