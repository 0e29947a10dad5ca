import { eventually, type PageBrowser, type SeenPage } from '@accord/testing';
import { NO_FAULTS } from './checker/find-faults.js';
import { TERMS } from './commands/door.js';
import { GrantLane } from './commands/grant-lane.js';
import { hiddenFields } from './commands/hidden-fields.js';
import { ServiceDoor } from './commands/service-door.js';
import { Traffic } from './commands/traffic.js';
import { Volley } from './commands/volley.js';
import { Children } from './world/children.js';
import { FaultWorld } from './world/fault-world.js';

const APPS = ['audits', 'cases', 'notifications', 'reports', 'web'];
const TYPED = 'Typed with care, and not to be typed again.';
const STEADY = ['steady-one', 'steady-two'];
const HASTY = Array.from({ length: 24 }, (_, number) => `hasty-${number}`);

describe('when PostgreSQL is restarted while roles are given', () => {
  const children = new Children();
  let world: FaultWorld;
  let browser: PageBrowser;
  let traffic: Traffic;
  let volley: Volley;

  beforeAll(async () => {
    world = await FaultWorld.start({ stockton: [...STEADY, ...HASTY], hartlepool: ['typist'] });
    browser = await world.browser('hartlepool');
    const door = new ServiceDoor(world.stack.urlOf('audits'), await world.token('stockton'));
    const lanes = world.newcomers
      .filter(({ scope }) => scope === 'stockton')
      .map((newcomer) => new GrantLane(door, newcomer));
    traffic = new Traffic(world.journal, lanes.slice(0, STEADY.length));
    volley = await Volley.prepare(world.journal, lanes.slice(STEADY.length));
  });
  afterEach(() => traffic.stop());
  afterAll(async () => {
    expect(await world.sendAway()).toBe(0);
  });

  it('pages say that they cannot save and keep what was typed, and all goes on by itself', async () => {
    const person = `/people/${world.newcomers.find(({ scope }) => scope === 'hartlepool')?.id}`;
    const form = await browser.open(`${person}/grants/new`);
    const typed = { ...TERMS, reason: TYPED, validFromDay: '1', validFromMonth: '12', validFromYear: '2026' };
    let refused: SeenPage | undefined;
    traffic.start();
    await traffic.more(2);
    await children.withoutRevival(async () => {
      const fired = volley.fire();
      await eventually(
        () => volley.acknowledged,
        (count) => count >= 4,
      );
      await children.kill('postgres', 'SIGQUIT');
      refused = await browser.send(`${person}/grants`, { ...hiddenFields(form.html), ...typed });
      const page = await browser.open('/people');
      expect([page.status, page.html.includes('Accord is not available at the moment')]).toEqual([503, true]);
      await eventually(readyApps, (ready) => ready.length === 0);
      await fired;
    });
    const html = refused?.html ?? '';
    expect([refused?.status, html.includes('Accord cannot save this now'), html.includes(TYPED)]).toEqual([
      503,
      true,
      true,
    ]);
    await children.back('postgres', world.stack.description.ports['postgres']);
    await eventually(readyApps, (ready) => ready.length === APPS.length);
    await traffic.more(1);
    // The button of that page sends the same again, and it happens once however often.
    for (let sending = 0; sending < 2; sending += 1) {
      const saved = await browser.send(`${person}/grants`, hiddenFields(html));
      expect([saved.status, saved.path]).toEqual([200, `${person}?done=role-given`]);
    }
    expect((await browser.open(person)).html.split(TYPED)).toHaveLength(2);
  });

  it('every command was done as a whole or not at all, and once', async () => {
    expect(world.journal.entries.filter(({ outcome }) => outcome !== 'acknowledged')).not.toEqual([]);
    const faults = await world.faults();
    // What was typed into the page has no mark.
    expect({ ...faults, phantom: faults.phantom.filter((line) => !line.includes(': null of')) }).toEqual(NO_FAULTS);
    expect(world.journal.surprises).toEqual([]);
  });

  async function readyApps(): Promise<string[]> {
    const ready = await Promise.all(APPS.map((app) => world.isReady(app)));
    return APPS.filter((_, index) => ready[index]);
  }
});
