import { eventually, type PageBrowser } from '@accord/testing';
import { NO_FAULTS } from './checker/find-faults.js';
import { GrantLane } from './commands/grant-lane.js';
import { PageDoor } from './commands/page-door.js';
import { ServiceDoor } from './commands/service-door.js';
import { Traffic } from './commands/traffic.js';
import { Children } from './world/children.js';
import { FaultWorld } from './world/fault-world.js';
import { inboxEntries } from './world/inbox-entries.js';
import { MailWatch } from './world/mail-watch.js';

describe('while the broker is away', () => {
  const children = new Children();
  let world: FaultWorld;
  let browser: PageBrowser;
  let traffic: Traffic;
  let mails: MailWatch;

  beforeAll(async () => {
    world = await FaultWorld.start({ stockton: ['one', 'two', 'three'], hartlepool: ['four'], joint: ['five'] });
    mails = new MailWatch(world.stack);
    browser = await world.browser('stockton');
    const lanes = world.newcomers.map(async (newcomer, number) => {
      const door =
        number === 0
          ? new PageDoor(browser)
          : new ServiceDoor(world.stack.urlOf('audits'), await world.token(newcomer.scope));
      return new GrantLane(door, newcomer);
    });
    traffic = new Traffic(world.journal, await Promise.all(lanes));
  });
  afterEach(() => traffic.stop());
  afterAll(async () => {
    await mails.stop([]);
    expect(await world.sendAway()).toBe(0);
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('after %s, pages and commands work as before', async (signal) => {
    traffic.start();
    await traffic.more(1);
    await children.withoutRevival(async () => {
      await children.kill('kafka', signal);
      await traffic.more(3);
      expect(await world.drain.underWay()).toBeGreaterThan(0);
      for (const path of ['/', '/people', `/people/${world.newcomers[0]?.id}`, '/inbox', '/invitations']) {
        expect([path, (await browser.open(path)).status]).toEqual([path, 200]);
      }
    });
    await children.back('kafka', world.stack.description.ports['kafka']);
    await traffic.more(1);
  });

  it('everything arrives once it is back: in every service, once and in order', async () => {
    expect(await world.faults()).toEqual(NO_FAULTS);
    expect(world.journal.surprises).toEqual([]);
    expect(world.journal.entries.filter(({ outcome }) => outcome !== 'acknowledged')).toEqual([]);
  });

  it('every entry of an inbox was mailed under one Message-ID of its own', async () => {
    const entries = await eventually(
      () => inboxEntries(world),
      (all) => all.every(({ mail }) => mail === 'sent'),
    );
    expect(entries).toHaveLength(world.journal.entries.length + world.newcomers.length);
    const taken = await mails.stop(world.newcomers.map(({ email }) => email));
    expect(taken).toEqual(entries.map(({ id }) => `<${id}@accord>`));
  });
});
