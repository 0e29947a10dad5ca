import { eventually, type PageBrowser } from '@accord/testing';
import { NO_FAULTS } from './checker/find-faults.js';
import { TERMS } from './commands/door.js';
import { hiddenFields } from './commands/hidden-fields.js';
import { ServiceDoor } from './commands/service-door.js';
import { Traffic } from './commands/traffic.js';
import { Children } from './world/children.js';
import { FaultWorld } from './world/fault-world.js';

const APPS = ['audits', 'cases', 'notifications', 'reports', 'web'];
const TYPED = 'Typed with care, and not to be typed again.';

describe('when PostgreSQL is restarted while roles are given', () => {
  const children = new Children();
  let world: FaultWorld;
  let browser: PageBrowser;
  let traffic: Traffic;

  beforeAll(async () => {
    world = await FaultWorld.start({ stockton: ['one', 'two', 'three'], hartlepool: ['four', 'five'], joint: ['six', 'seven'] });
    browser = await world.browser('stockton');
    const [, ...others] = world.newcomers;
    const lanes = others.map(async ({ id: personId, scope }, number) => {
      const door = new ServiceDoor(world.stack.urlOf('audits'), await world.token(scope));
      return { scope, personId, door, givesUp: number % 2 === 0 };
    });
    traffic = new Traffic(world.journal, await Promise.all(lanes));
  });
  afterEach(() => traffic.stop());
  afterAll(async () => {
    expect(await world.sendAway()).toBe(0);
  });

  it('pages say so and keep what was typed, nothing is half saved, and all goes on by itself', async () => {
    const path = `/people/${world.newcomers[0]?.id}/grants`;
    const form = await browser.open(`${path}/new`);
    const [validFromYear = '', validFromMonth = '', validFromDay = ''] = new Date().toISOString().split(/[-T]/);
    const typed = { ...TERMS, reason: TYPED, validFromYear, validFromMonth, validFromDay };
    traffic.start();
    await traffic.more(1);
    let refused = { status: 0, html: '' };
    await children.withoutRevival(async () => {
      await children.kill('postgres', 'SIGQUIT');
      refused = await browser.send(path, { ...hiddenFields(form.html), ...typed });
      const page = await browser.open('/people');
      expect([page.status, page.html.includes('Accord is not available at the moment')]).toEqual([503, true]);
      await eventually(readyApps, (ready) => ready.length === 0);
    });
    expect([refused.status, refused.html.includes('Accord cannot save this now'), refused.html.includes(TYPED)]).toEqual([503, true, true]);
    await children.back('postgres');
    await eventually(readyApps, (ready) => ready.length === APPS.length);
    await traffic.more(1);
    await traffic.stop();
    // The page that said so has a button that sends the same once more.
    const saved = await browser.send(path, hiddenFields(refused.html));
    expect([saved.status, saved.path]).toEqual([200, `/people/${world.newcomers[0]?.id}?done=role-given`]);
    expect(saved.html).toContain(TYPED);
  });

  it('every command was done as a whole or not at all, and once', async () => {
    const { id: personId = '', scope = '' } = world.newcomers[0] ?? {};
    const faults = await world.faults();
    // What was typed into the page has no mark: each place has it once.
    expect({ ...faults, phantom: [] }).toEqual(NO_FAULTS);
    const ofPage = (await world.places()).filter((place) => place.scope === scope).map(({ effects }) => effects.filter((effect) => effect.personId === personId));
    expect(ofPage.map((effects) => effects.length)).toEqual(ofPage.map(() => 1));
    expect(world.journal.surprises).toEqual([]);
    expect(world.journal.entries.some(({ outcome }) => outcome !== 'acknowledged')).toBe(true);
  });

  async function readyApps(): Promise<string[]> {
    const ready = await Promise.all(APPS.map((app) => world.isReady(app)));
    return APPS.filter((_, index) => ready[index]);
  }
});
