import { samplePerson } from './sample-answers.js';
import { sampleImport } from './sample-register.js';
import { PARKED_PAGE_STATES } from './parked-page-states.js';
import { SUBMISSION_PAGE_STATES } from './submission-page-states.js';
import { MODERATION_PAGE_STATES } from './moderation-page-states.js';
import { sampleReport } from './sample-report.js';

const person = `/people/${samplePerson.id}`;
const grants = `${person}/grants`;

/** How to come to a page: what the services answer, where to go, what to do there. */
export interface PageState {
  readonly name: string;
  readonly path: string;
  readonly answers?: Readonly<Record<string, { status: number; body?: object }>>;
  /** The button to press, after typing into these inputs. */
  readonly press?: string;
  readonly typing?: Readonly<Record<string, string>>;
  readonly heading: string;
}

/** Every page that a person signed in can come to, with the stubs' answers. A page that is missing here is not looked at. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'home', path: '/?done=invitation-accepted', heading: 'Your work in Stockton' },
  { name: 'scope', path: '/scope', heading: 'Where do you want to work?' },
  { name: 'inbox', path: '/inbox', heading: 'Inbox' },
  { name: 'people', path: '/people', heading: 'People in Stockton' },
  { name: 'people found', path: '/people', typing: { search: 'a' }, press: 'Search', heading: 'People in Stockton' },
  { name: 'person', path: `${person}?done=role-given`, heading: samplePerson.name },
  { name: 'give a role', path: `${grants}/new`, heading: 'Give a role' },
  { name: 'end a role', path: `${grants}/${samplePerson.grants[0]?.grantId}/end`, heading: 'End a role' },
  { name: 'leaving', path: `${person}/leave`, heading: 'Record that someone has left' },
  { name: 'invitations', path: '/invitations', heading: 'Invitations in Stockton' },
  { name: 'invite', path: '/invitations/new', heading: 'Invite someone' },
  {
    name: 'secret',
    path: '/invitations/new',
    typing: { name: 'Rowan Ashby' },
    press: 'Make the invitation',
    heading: 'Invitation made',
  },
  { name: 'accept', path: '/invitations/accept', heading: 'Accept an invitation' },
  { name: 'deliveries', path: '/deliveries', heading: 'Undelivered mail' },
  ...PARKED_PAGE_STATES,
  { name: 'case register', path: '/register', heading: 'Case register of Stockton' },
  { name: 'import', path: '/register/imports/new', heading: 'Import the case register' },
  { name: 'import, no file', path: '/register/imports/new', press: 'Import', heading: 'Import the case register' },
  ...(['receiving', 'applied', 'refused'] as const).map((state) => ({
    name: `import ${state}`,
    path: `/register/imports/${sampleImport(state).id}`,
    heading: 'Import of the case register',
  })),
  { name: 'trail', path: '/trail', heading: 'Access trail of Stockton' },
  {
    name: 'trail, bad search',
    path: '/trail',
    typing: { person: 'Amara', object: 'Okafor', dayDay: '31' },
    press: 'Search',
    heading: 'Access trail of Stockton',
  },
  ...SUBMISSION_PAGE_STATES,
  ...MODERATION_PAGE_STATES,
  { name: 'privacy', path: '/privacy', heading: 'Privacy' },
  { name: 'cookies', path: '/cookies', heading: 'Cookies' },
];

/** Pages that are there in the partnership's scope only. */
export const JOINT_PAGE_STATES: readonly PageState[] = [
  { name: 'board reports', path: '/reports', heading: 'Board reports' },
  { name: 'restricted pack', path: `/reports/${sampleReport.cycle.id}`, heading: 'Neglect, 7 to 15: board report' },
  {
    name: 'public version',
    path: `/reports/${sampleReport.cycle.id}/public`,
    heading: 'Neglect, 7 to 15: board report',
  },
];
