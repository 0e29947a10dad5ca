import { AcceptPage } from '../pages/accept-page.js';
import { InvitePage } from '../pages/invite-page.js';
import { PersonPage } from '../pages/person-page.js';
import { fillTerms } from '../pages/terms.js';
import { TrailPage } from '../pages/trail-page.js';
import type { Visitor } from '../pages/visitor.js';
import type { PageCase } from './page-case.js';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const terms = { role: 'Draw witness', agency: 'Stockton-on-Tees housing', reason: 'Helps out at the next draw' };
const invitee = { name: 'Rowan Ashby', email: 'rowan.ashby@stockton.example', ...terms };

async function administratorAt(world: Parameters<PageCase['reach']>[0], path: string): Promise<Visitor> {
  const visitor = await world.administrator();
  await visitor.open(path);
  return visitor;
}

/** The same form open in two tabs: what is sent from the first makes the second one stale. */
async function sendStaleForm(visitor: Visitor): Promise<void> {
  await visitor.follow('Give a role');
  const tab = await visitor.tab();
  const person = await PersonPage.of(tab, 'Lorcan Maddigan');
  await person.giveRole(terms);
  await fillTerms(visitor, { ...terms, role: 'Moderator or chair', reason: 'Written while somebody else was quicker' });
  await visitor.press('Give the role');
  await person.endRole(terms.role, 'The draw is over again');
  await tab.page.close();
}

/** Pages about mistakes, refusals and outages, each reached as it happens to people. */
export const PAGES_WHEN_THINGS_GO_WRONG: readonly PageCase[] = [
  {
    name: '400 not understood',
    heading: 'Accord could not understand this',
    reach: (world) => administratorAt(world, '/people?surprise=1'),
  },
  {
    name: '400 not signed in',
    route: '/sign-in/callback',
    heading: 'You have not been signed in',
    reach: async (world) => {
      const visitor = await world.nobody();
      await visitor.open('/sign-in/callback?error=access_denied&state=x');
      return visitor;
    },
  },
  {
    name: '401 session ended',
    heading: 'You have been signed out',
    reach: async (world) => {
      const visitor = await world.accord.visitor();
      const cookie = { name: 'accord-session', value: 'x'.repeat(43), url: visitor.web };
      await visitor.page.context().addCookies([cookie]);
      await visitor.open('/inbox');
      return visitor;
    },
  },
  { name: '403 no right', heading: 'You cannot do this', reach: (world) => administratorAt(world, '/trail') },
  {
    name: '403 form out of date',
    heading: 'This form is out of date',
    reach: async (world) => {
      const visitor = await world.someone('jasvinder-moreau', { place: 'Hartlepool' });
      await visitor.open('/scope');
      const tab = await visitor.tab();
      await tab.open('/scope');
      await tab.press('Work in Stockton-on-Tees');
      await tab.page.close();
      await visitor.press('Work in Stockton-on-Tees');
      return visitor;
    },
  },
  { name: '404 no page', heading: 'Page not found', reach: (world) => administratorAt(world, '/nowhere') },
  { name: '404 no person', heading: 'Page not found', reach: (world) => administratorAt(world, `/people/${UNKNOWN}`) },
  {
    name: '404 signed out',
    heading: 'Page not found',
    reach: async (world) => {
      const visitor = await world.nobody();
      await visitor.open('/nowhere');
      return visitor;
    },
  },
  {
    name: '409 cannot be done now',
    heading: 'This cannot be done now',
    reach: async (world) => {
      const visitor = await world.administrator();
      await new InvitePage(visitor).invite(invitee);
      await visitor.open('/invitations');
      const tab = await visitor.tab();
      await tab.open('/invitations');
      await tab.press(/^Withdraw/);
      await tab.page.close();
      await visitor.press(/^Withdraw/);
      return visitor;
    },
  },
  {
    name: '412 somebody else changed it',
    heading: 'Give a role',
    reach: async (world) => {
      const visitor = await administratorAt(world, world.person);
      await sendStaleForm(visitor);
      return visitor;
    },
  },
  {
    name: '422 invite, nothing answered',
    heading: 'Invite someone',
    reach: async (world) => {
      const visitor = await administratorAt(world, '/invitations/new');
      await visitor.press('Make the invitation');
      return visitor;
    },
  },
  {
    name: '422 give a role, nothing answered',
    heading: 'Give a role',
    reach: async (world) => {
      const visitor = await administratorAt(world, `${world.person}/grants/new`);
      await visitor.page.getByRole('group', { name: 'First day' }).getByLabel('Year').fill('1');
      await visitor.press('Give the role');
      return visitor;
    },
  },
  {
    name: '422 code that cannot be used',
    heading: 'Accept an invitation',
    reach: async (world) => {
      const visitor = await world.someone('zubair-hoxha');
      await new AcceptPage(visitor).accept('not-a-code', 'Stockton-on-Tees');
      return visitor;
    },
  },
  {
    name: '422 trail, bad search',
    heading: /^Access trail/,
    reach: async (world) => {
      const visitor = await world.someone('winifred-achterberg', { place: 'Stockton-on-Tees' });
      await new TrailPage(visitor).search({ person: 'someone', object: 'something', day: ['31', '2', '2026'] });
      return visitor;
    },
  },
  {
    name: '503 services away',
    heading: 'Accord is not available at the moment',
    reach: async (world) => {
      const visitor = await world.administrator();
      await visitor.page.goto(`${await world.withoutServices()}/people`);
      return visitor;
    },
  },
  {
    name: 'signing out',
    heading: 'Signing you out',
    reach: async (world) => {
      const visitor = await world.accord.signedIn('lorcan-maddigan');
      await visitor.page.route('**/session/end**', (route) => route.abort('aborted'));
      await visitor.press('Sign out');
      return visitor;
    },
  },
];
