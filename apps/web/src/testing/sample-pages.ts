import { toScope } from '@accord/kernel';
import { presentForm } from '../forms/present-form.js';
import { acceptInvitationForm } from '../pages/accept-invitation/accept-invitation-form.js';
import { presentDeliveries } from '../pages/deliveries/present-deliveries.js';
import { presentError } from '../pages/errors/present-error.js';
import { presentHome } from '../pages/home/present-home.js';
import { presentInbox } from '../pages/inbox/present-inbox.js';
import { presentInvitations } from '../pages/invitations/present-invitations.js';
import { presentPeople } from '../pages/people/present-people.js';
import { grantFields } from '../pages/person/grant-fields.js';
import { presentPerson } from '../pages/person/present-person.js';
import { presentPublicVersion } from '../pages/reports/present-public-version.js';
import { presentReport } from '../pages/reports/present-report.js';
import { presentReports } from '../pages/reports/present-reports.js';
import { IMPORT_FORM } from '../pages/register/import-form.js';
import { presentImport } from '../pages/register/present-import.js';
import { presentRegister } from '../pages/register/present-register.js';
import { presentScopes } from '../pages/scope/present-scopes.js';
import { presentTrail } from '../pages/trail/present-trail.js';
import { Page, type TemplateName } from '../rendering/page.js';
import { ServiceProblem } from '../services/service-problem.js';
import type { MergedTrail } from '../services/trail/look-at-trails.js';
import {
  sampleDeliveries,
  sampleInbox,
  sampleInvitations,
  samplePeople,
  samplePerson,
  sampleTrail,
} from './sample-answers.js';
import { sampleImport, sampleImports } from './sample-register.js';
import { sampleDrawnCasePages, sampleDrawPages } from './sample-draw-pages.js';
import {
  sampleDisclosureLogPages,
  sampleFindingPages,
  sampleFindingsPages,
  sampleSharedFindingPages,
  sampleSharedFindingsPages,
} from './sample-finding-pages.js';
import { sampleCycleForms, sampleCyclePages } from './sample-cycle-pages.js';
import { sampleModerationPages } from './sample-moderation-pages.js';
import { samplePartnership as partnership } from './sample-partnership.js';
import { samplePublicReport, samplePublicVersion, sampleReport, sampleReports } from './sample-report.js';
import { sampleSubmissionPages } from './sample-submission-pages.js';
import { sampleParkedForms, sampleParkedPages } from './sample-parked-pages.js';
import { sampleSession, sampleVisit } from './sample-visit.js';

const visit = sampleVisit();
const [stockton] = partnership.scopes;
const trail: MergedTrail = {
  rows: sampleTrail.items.map((row) => ({ ...row, service: 'audits' })),
  page: 2,
  pages: 20,
  total: 900,
  missing: ['cases', 'reports'],
};
const grantForm = {
  title: 'Give a role',
  action: '/people/1/grants',
  back: { href: '/people/1', text: 'Back to the person' },
  introduction: 'Something to know before.',
  fields: [
    { kind: 'text', name: 'name', label: 'Full name' } as const,
    { kind: 'email', name: 'email', label: 'Email address' } as const,
    ...(stockton ? grantFields(stockton, partnership, '2026-11-24') : []),
  ],
  submit: 'Give the role',
};
const problems = grantForm.fields.map((field) => ({ field: field.name, message: `Problem of ${field.name}` }));
const post = {
  method: 'POST',
  path: '/people/1/leave',
  body: { reason: 'Typed <b>text</b>', formToken: 't' },
  requestId: 'r-1',
};
const people = { partnership, scopeName: 'Stockton-on-Tees', search: '', canInvite: true, formToken: 't' };
const nobody = { items: [], page: 1, pages: 1, total: 0 };

/** Pages of every template: full, empty, and with problems. */
export const SAMPLE_PAGES: { readonly [Name in TemplateName]: readonly Page<Name>[] } = {
  'accessibility-statement': [new Page('accessibility-statement', { title: 'Accessibility statement' })],
  ...sampleCyclePages,
  cookies: [
    new Page('cookies', {
      title: 'Cookies',
      session: '__Host-accord-session',
      attempt: '__Host-accord-sign-in',
      minutes: 30,
      hours: 10,
    }),
  ],
  deliveries: [
    new Page('deliveries', presentDeliveries(sampleDeliveries, 'undelivered')),
    new Page('deliveries', presentDeliveries(nobody, 'sent')),
  ],
  'disclosure-log': sampleDisclosureLogPages,
  draw: sampleDrawPages,
  'drawn-case': sampleDrawnCasePages,
  error: [
    new Page('error', presentError(ServiceProblem.unavailable('audits'), post).view),
    new Page('error', presentError(new Error('x'), { ...post, method: 'GET' }).view),
  ],
  finding: sampleFindingPages,
  findings: sampleFindingsPages,
  form: [
    new Page('form', presentForm(grantForm, { formToken: 't', about: [['Person', 'Amara Okafor']], version: 7 })),
    new Page('form', presentForm(grantForm, { formToken: 't', problems, generalProblem: 'Something general' })),
    ...sampleCycleForms,
    ...sampleParkedForms,
    new Page('form', presentForm(IMPORT_FORM, { formToken: 't', problems: [{ field: 'file', message: 'Choose it' }] })),
    new Page(
      'form',
      presentForm(acceptInvitationForm(partnership.scopes), { formToken: 't', values: { scope: 'joint' } }),
    ),
  ],
  ...sampleModerationPages,
  home: [
    new Page('home', presentHome(visit, partnership, { unread: 2, notice: 'You have accepted the invitation.' })),
    new Page('home', presentHome(sampleVisit([]), partnership, {})),
  ],
  inbox: [
    new Page('inbox', presentInbox(sampleInbox, visit, { partnership })),
    new Page('inbox', presentInbox(nobody, visit, { partnership })),
  ],
  'invitation-made': [
    new Page('invitation-made', {
      title: 'Invitation made',
      name: 'Rowan Ashby',
      secret: 'x'.repeat(43),
      expires: 'later',
      acceptAddress: 'https://accord.example/invitations/accept',
    }),
    new Page('invitation-made', {
      title: 'Invitation made',
      name: 'Rowan Ashby',
      expires: 'later',
      acceptAddress: 'https://accord.example/invitations/accept',
    }),
  ],
  invitations: [
    new Page('invitations', presentInvitations(sampleInvitations, visit, { partnership, notice: 'Withdrawn.' })),
    new Page('invitations', presentInvitations(nobody, sampleVisit(['people.read']), { partnership })),
  ],
  leaving: [new Page('leaving', { title: 'Signing you out', continueAt: 'https://sign-in.example/end?a=1&b=2' })],
  organisations: [
    new Page('organisations', {
      title: 'Which organisation do you work for?',
      organisations: [{ name: 'Cleveland Police', href: '/sign-in/start/x' }],
    }),
  ],
  ...sampleParkedPages,
  people: [
    new Page('people', presentPeople(samplePeople, people)),
    new Page('people', presentPeople(samplePeople, { ...people, search: 'a' })),
    new Page('people', presentPeople(nobody, { ...people, search: 'zz', canInvite: false })),
  ],
  person: [
    new Page('person', presentPerson(samplePerson, visit, { partnership, notice: 'The role has been given.' })),
    new Page(
      'person',
      presentPerson({ ...samplePerson, left: true, grants: [], leavings: [] }, sampleVisit([]), { partnership }),
    ),
  ],
  privacy: [new Page('privacy', { title: 'Privacy', authorities: ['Stockton-on-Tees', 'Hartlepool'] })],
  report: [
    new Page('report', presentReport(sampleReport, partnership)),
    new Page('report', presentPublicVersion(samplePublicVersion, visit, { partnership, notice: 'Something was done' })),
    new Page('report', presentPublicVersion({ state: 'preview', report: samplePublicReport }, visit, { partnership })),
    new Page('report', presentReport({ ...sampleReport, tables: [], findings: [] }, partnership)),
  ],
  reports: [
    new Page('reports', presentReports(sampleReports, partnership)),
    new Page('reports', presentReports([], partnership)),
  ],
  register: [
    new Page('register', presentRegister(sampleImports, visit)),
    new Page('register', presentRegister({ ...nobody, register: { cases: 0, gone: 0 } }, sampleVisit([]))),
  ],
  'register-import': (['receiving', 'applied', 'refused', 'interrupted'] as const).map(
    (state) => new Page('register-import', presentImport(sampleImport(state), visit)),
  ),
  scope: [
    new Page(
      'scope',
      presentScopes(
        {
          choices: [
            { scope: toScope('stockton'), me: visit.me },
            { scope: toScope('joint'), me: visit.me },
          ],
          isIncomplete: true,
        },
        sampleSession,
      ),
    ),
    new Page('scope', presentScopes({ choices: [], isIncomplete: false }, sampleSession)),
  ],
  'shared-finding': sampleSharedFindingPages,
  'shared-findings': sampleSharedFindingsPages,
  'signed-out': [new Page('signed-out', { title: 'You have signed out' })],
  ...sampleSubmissionPages,
  trail: [
    new Page('trail', presentTrail({}, visit, { trail })),
    new Page(
      'trail',
      presentTrail({ person: 'x', dayDay: '1' }, visit, {
        problems: [
          { field: 'person', message: 'P' },
          { field: 'day', message: 'D' },
        ],
      }),
    ),
  ],
  welcome: [
    new Page('welcome', { title: 'Joint safeguarding audits', authorities: ['Stockton-on-Tees', 'Hartlepool'] }),
  ],
};
