import { InvitePage } from '../pages/invite-page.js';
import { PersonPage } from '../pages/person-page.js';
import type { Visitor } from '../pages/visitor.js';
import type { PageCase } from './page-case.js';
import { PAGES_OF_PARKED_MESSAGES } from './pages-of-parked-messages.js';
import type { PageWorld } from './page-world.js';

const STOCKTON = 'Stockton-on-Tees';
const invitee = {
  name: 'Zubair Hoxha',
  email: 'zubair.hoxha@stockton.example',
  role: 'Auditor',
  agency: 'Stockton-on-Tees early help',
  reason: 'Joins the audit pool for the spring',
};

type Who = (world: PageWorld) => Promise<Visitor>;

const nobody: Who = (world) => world.nobody();
const administrator: Who = (world) => world.administrator();
const director: Who = (world) => world.someone('amara-okafor');
const withoutRole: Who = (world) => world.someone('zubair-hoxha');
const officer: Who = (world) => world.someone('winifred-achterberg', { place: STOCKTON });
const importer: Who = (world) => world.someone('saoirse-kilbride');
const operations: Who = (world) => world.someone('kofi-asante-boateng', { place: STOCKTON });

/** A page that is reached by its address. */
function at(who: Who, path: string | ((world: PageWorld) => string)): PageCase['reach'] {
  return async (world) => {
    const visitor = await who(world);
    await visitor.open(typeof path === 'string' ? path : path(world));
    return visitor;
  };
}

/** What the administrator finds who looks for people with that in their name. */
function searchingFor(text: string): PageCase['reach'] {
  return async (world) => {
    const visitor = await world.administrator();
    await PersonPage.search(visitor, text);
    return visitor;
  };
}

/** The pages of `web` as they are when nothing goes wrong. */
export const ORDINARY_PAGES: readonly PageCase[] = [
  { name: 'welcome', route: '/welcome', heading: 'Joint safeguarding audits', reach: at(nobody, '/welcome') },
  { name: 'organisations', route: '/sign-in', heading: /^Which organisation/, reach: at(nobody, '/sign-in') },
  { name: 'signed out', route: '/signed-out', heading: 'You have signed out', reach: at(nobody, '/signed-out') },
  { name: 'privacy', route: '/privacy', heading: 'Privacy', reach: at(nobody, '/privacy') },
  { name: 'cookies', route: '/cookies', heading: 'Cookies', reach: at(nobody, '/cookies') },
  {
    name: 'accessibility statement',
    route: '/accessibility-statement',
    heading: 'Accessibility statement',
    reach: at(administrator, '/accessibility-statement'),
  },
  { name: 'scope', route: '/scope', heading: 'Where do you want to work?', reach: at(director, '/scope') },
  { name: 'scope, no role', heading: 'You do not hold a role yet', reach: at(withoutRole, '/scope') },
  { name: 'home', route: '/', heading: `Your work in ${STOCKTON}`, reach: at(administrator, '/') },
  { name: 'people', route: '/people', heading: `People in ${STOCKTON}`, reach: at(administrator, '/people') },
  { name: 'people found', heading: `People in ${STOCKTON}`, reach: searchingFor('a') },
  { name: 'people, nobody found', heading: `People in ${STOCKTON}`, reach: searchingFor('zzzz') },
  {
    name: 'person',
    route: '/people/:id',
    heading: 'Lorcan Maddigan',
    reach: at(administrator, ({ person }) => person),
  },
  {
    name: 'give a role',
    route: '/people/:id/grants/new',
    heading: 'Give a role',
    reach: at(administrator, ({ person }) => `${person}/grants/new`),
  },
  {
    name: 'end a role',
    route: '/people/:id/grants/:grantId/end',
    heading: 'End a role',
    reach: at(administrator, ({ grant }) => grant),
  },
  {
    name: 'record leaving',
    route: '/people/:id/leave',
    heading: 'Record that someone has left',
    reach: at(administrator, ({ person }) => `${person}/leave`),
  },
  {
    name: 'invite',
    route: '/invitations/new',
    heading: 'Invite someone',
    reach: at(administrator, '/invitations/new'),
  },
  {
    name: 'invitation made',
    heading: 'Invitation made',
    reach: async (world) => {
      const visitor = await world.administrator();
      await new InvitePage(visitor).invite(invitee);
      return visitor;
    },
  },
  {
    name: 'invitation made, sent twice',
    heading: 'Invitation made',
    reach: async (world) => {
      const visitor = await world.administrator();
      await visitor.page.reload();
      return visitor;
    },
  },
  {
    name: 'invitations',
    route: '/invitations',
    heading: `Invitations in ${STOCKTON}`,
    reach: at(administrator, '/invitations'),
  },
  {
    name: 'invitation withdrawn',
    heading: `Invitations in ${STOCKTON}`,
    reach: async (world) => {
      const visitor = await world.administrator();
      await visitor.open('/invitations');
      await visitor.press(/^Withdraw/);
      return visitor;
    },
  },
  {
    name: 'accept an invitation',
    route: '/invitations/accept',
    heading: 'Accept an invitation',
    reach: at(withoutRole, '/invitations/accept'),
  },
  { name: 'inbox', route: '/inbox', heading: 'Inbox', reach: at(officer, '/inbox') },
  {
    name: 'case register',
    route: '/register',
    heading: `Case register of ${STOCKTON}`,
    reach: at(importer, '/register'),
  },
  {
    name: 'import of the register',
    route: '/register/imports/new',
    heading: 'Import the case register',
    reach: at(importer, '/register/imports/new'),
  },
  {
    name: 'import of the register refused',
    route: '/register/imports/:id',
    heading: 'Import of the case register',
    reach: async (world) => {
      const visitor = await importer(world);
      await visitor.open('/register/imports/new');
      const file = { name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from('Case ID\n') };
      await visitor.page.getByLabel('Register file').setInputFiles(file);
      await visitor.press('Import');
      return visitor;
    },
  },
  { name: 'undelivered mail', route: '/deliveries', heading: 'Undelivered mail', reach: at(operations, '/deliveries') },
  { name: 'sent mail', heading: 'Mail: sent', reach: at(operations, '/deliveries?state=sent') },
  ...PAGES_OF_PARKED_MESSAGES,
  { name: 'trail', route: '/trail', heading: `Access trail of ${STOCKTON}`, reach: at(officer, '/trail') },
  {
    name: 'trail, nothing found',
    heading: `Access trail of ${STOCKTON}`,
    reach: at(officer, '/trail?object=7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d'),
  },
];
