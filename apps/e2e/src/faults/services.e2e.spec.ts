import { eventually } from '@accord/testing';
import { NO_FAULTS } from './checker/find-faults.js';
import { GrantLane } from './commands/grant-lane.js';
import { PageDoor } from './commands/page-door.js';
import { ServiceDoor } from './commands/service-door.js';
import { Traffic } from './commands/traffic.js';
import { Children } from './world/children.js';
import { FaultWorld } from './world/fault-world.js';

describe('when a process is killed while roles are given', () => {
  const children = new Children();
  let world: FaultWorld;
  let traffic: Traffic;

  beforeAll(async () => {
    world = await FaultWorld.start({ stockton: ['one', 'two', 'three'], hartlepool: ['four', 'five'], joint: ['six'] });
    const lanes = world.newcomers.map(async (newcomer, number) => {
      const { scope } = newcomer;
      const isByPages = number % 2 === 0;
      const door = isByPages
        ? new PageDoor(await world.browser(scope))
        : new ServiceDoor(world.stack.urlOf('audits'), await world.token(scope));
      return new GrantLane(door, newcomer);
    });
    traffic = new Traffic(world.journal, await Promise.all(lanes));
    traffic.start();
  });
  afterAll(async () => {
    await traffic.stop();
    expect(await world.sendAway()).toBe(0);
  });

  it.each(['audits', 'cases', 'notifications', 'reports', 'web'])(
    '%s comes back, and whoever sends again gets through',
    async (app) => {
      await traffic.more(1);
      await children.kill(app, 'SIGKILL');
      await children.back(app, world.stack.description.ports[app]);
      await eventually(() => world.isReady(app), Boolean);
      await traffic.more(1);
    },
  );

  it('nothing is lost, doubled, out of order or anywhere else', async () => {
    await traffic.stop();
    expect(await world.faults()).toEqual(NO_FAULTS);
    expect(world.journal.surprises).toEqual([]);
    expect(world.journal.entries.filter(({ outcome }) => outcome !== 'acknowledged')).toEqual([]);
  });
});
