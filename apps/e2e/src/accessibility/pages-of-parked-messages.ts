import { parkByHand } from '../parked/parked-by-hand.js';
import type { Visitor } from '../pages/visitor.js';
import type { PageCase } from './page-case.js';
import type { PageWorld } from './page-world.js';

const heading = 'Parked message in notifications';

/** Parks something now and opens its page, or what is behind it. */
async function parked(world: PageWorld, behind = ''): Promise<Visitor> {
  const id = await parkByHand(world.accord.stack, 'notifications');
  const visitor = await world.administrator();
  await visitor.open(`/parked-messages/notifications/${id}${behind}`);
  return visitor;
}

/** What services could not apply, one message of it, and every decision about it. */
export const PAGES_OF_PARKED_MESSAGES: readonly PageCase[] = [
  {
    name: 'parked messages',
    route: '/parked-messages',
    heading: 'Parked messages of Stockton-on-Tees',
    reach: async (world) => {
      const visitor = await parked(world);
      await visitor.open('/parked-messages');
      return visitor;
    },
  },
  { name: 'parked message', route: '/parked-messages/:service/:id', heading, reach: (world) => parked(world) },
  {
    name: 'trying a parked message again',
    route: '/parked-messages/:service/:id/:decision',
    heading: 'Try a parked message again',
    reach: (world) => parked(world, '/retry'),
  },
  {
    name: 'giving up a parked message',
    heading: 'Give up a parked message',
    reach: (world) => parked(world, '/skip'),
  },
  {
    name: 'giving up a parked message without a reason',
    heading: 'Give up a parked message',
    reach: async (world) => {
      const visitor = await parked(world, '/skip');
      await visitor.press('Give up the message');
      return visitor;
    },
  },
  {
    name: 'decision that there is not',
    heading: 'Page not found',
    reach: (world) => parked(world, '/forget'),
  },
];
