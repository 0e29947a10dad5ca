import type { Visitor } from '../pages/visitor.js';
import type { PageCase } from './page-case.js';
import type { PageWorld } from './page-world.js';

async function outside(world: PageWorld, address: string): Promise<Visitor> {
  const visitor = await world.nobody();
  await visitor.page.goto(address);
  return visitor;
}

/** What people see of a demonstration beside Accord itself: its sign-in and its mail. */
export const PAGES_OF_THE_DEVELOPMENT_SERVERS: readonly PageCase[] = [
  {
    name: 'identity sign-in',
    route: '/sign-in/start/:issuer',
    heading: /^Sign in at Stockton-on-Tees/,
    reach: async (world) => {
      const visitor = await world.nobody();
      await visitor.open('/sign-in/start/stockton');
      return visitor;
    },
  },
  {
    name: 'identity sign-in over',
    heading: 'Sign-in did not work',
    reach: (world) => outside(world, `${world.accord.stack.description.identity}/stockton/interaction/none`),
  },
  {
    name: 'identity sign-out',
    heading: /^Sign out of Stockton-on-Tees/,
    reach: async (world) => {
      const visitor = await world.accord.signedIn('devika-ramaswamy');
      await visitor.press('Sign out');
      await visitor.page.waitForURL('**/session/end**');
      return visitor;
    },
  },
  {
    name: 'identity signed out',
    heading: /^Signed out of Stockton-on-Tees/,
    reach: async (world) => {
      const visitor = await world.accord.signedIn('ngozi-adeyemi-clarke');
      await visitor.page.goto(`${world.accord.stack.description.identity}/stockton/session/end`);
      await visitor.press('Yes, sign out');
      return visitor;
    },
  },
  { name: 'mail list', heading: 'Mail', reach: (world) => outside(world, world.accord.mail.address) },
  {
    name: 'mail',
    heading: 'You have something to read in Accord',
    reach: async (world) => {
      const visitor = await outside(world, world.accord.mail.address);
      await visitor.follow('You have something to read in Accord');
      return visitor;
    },
  },
  {
    name: 'mail not found',
    heading: 'Mail not found',
    reach: (world) => outside(world, `${world.accord.mail.address}/mails/999999`),
  },
];
