import { CANARY } from '../canary.js';
import { AUDIT_FORM_CASES } from './audit-form-cases.js';
import type { FormCase } from './form-case.js';

const SCRIPT = `<script>alert("${CANARY.word}")</script>'&`;

const REASON = { reason: 'Enter a reason' };
const SHORT_REASON = { wrong: { reason: '<b>"&' }, whenWrong: { reason: 'Reason must be 10 characters or more' } };

const TERMS = {
  choices: ['role', 'agencyId'],
  whenEmpty: { role: 'Choose a role', agencyId: 'Choose an agency', validFrom: 'Enter the first day', ...REASON },
  wrong: {
    role: 'board-member',
    agencyId: 'hpl-housing',
    team: `${SCRIPT}${'x'.repeat(100)}`,
    validFromDay: '31',
    validFromMonth: '2',
    validFromYear: '2026',
    validToDay: '1',
    validToMonth: '1',
    validToYear: '2020',
    ...SHORT_REASON.wrong,
  },
  whenWrong: {
    role: 'Choose a role',
    agencyId: 'Choose an agency',
    team: 'Team must be 100 characters or fewer',
    validFrom: 'First day must be a real date, such as 24 11 2026',
    validTo: 'Last day must be today or later',
    ...SHORT_REASON.whenWrong,
  },
};

/** The forms about people and their roles that have questions. */
export const PEOPLE_FORM_CASES: readonly FormCase[] = [
  {
    what: 'inviting someone',
    choices: TERMS.choices,
    page: '/invitations/new',
    action: '/invitations',
    whenEmpty: { name: 'Enter their full name', email: 'Enter their work email address', ...TERMS.whenEmpty },
    wrong: { ...TERMS.wrong, name: '<', email: `"${SCRIPT}"@` },
    whenWrong: {
      ...TERMS.whenWrong,
      name: 'Full name must be 2 characters or more',
      email: 'Enter an email address in the correct format, like name@example.com',
    },
  },
  { what: 'giving a role', page: '/people/{id}/grants/new', action: '/people/{id}/grants', ...TERMS },
  {
    what: 'ending a role',
    page: '/people/{id}/grants/{grantId}/end',
    action: '/people/{id}/grants/{grantId}/end',
    whenEmpty: REASON,
    ...SHORT_REASON,
  },
  {
    what: 'recording that someone left',
    page: '/people/{id}/leave',
    action: '/people/{id}/leave',
    whenEmpty: REASON,
    ...SHORT_REASON,
  },
  {
    what: 'giving up a parked message',
    page: '/parked-messages/notifications/{parked-in-notifications}/skip',
    action: '/parked-messages/notifications/{parked-in-notifications}/skip',
    whenEmpty: REASON,
    ...SHORT_REASON,
  },
  {
    what: 'trying a parked message again',
    page: '/parked-messages/notifications/{parked-in-notifications}/retry',
    action: '/parked-messages/notifications/{parked-in-notifications}/retry',
    whenEmpty: {},
    wrong: { reason: '<b>"&' },
    whenWrong: { reason: 'Reason must be 10 characters or more' },
  },
  {
    what: 'accepting an invitation',
    page: '/invitations/accept',
    action: '/invitations/accept',
    whenEmpty: { scope: 'Choose where you were invited to', secret: 'Enter the invitation code' },
    wrong: { scope: 'stockton', secret: SCRIPT },
    whenWrong: { secret: 'This invitation cannot be used. Check that you pasted all of it, or ask for a new one.' },
  },
];

/** Every form with questions. */
export const FORM_CASES: readonly FormCase[] = [...PEOPLE_FORM_CASES, ...AUDIT_FORM_CASES];

/** Forms on which nothing has to be answered: a button, a search, or a file. */
export const OTHER_FORMS: readonly string[] = [
  '/sign-out',
  '/scope',
  '/invitations/{id}/withdraw',
  '/inbox/{id}/read',
  '/register/imports',
  '/people',
  '/trail',
  '/cycles/{cycle}/draw/freeze',
  '/cycles/{services-cycle}/published-grades',
  '/moderation/{audited-case}/open',
  '/moderation/{open-case}/accept',
  '/findings/{agreed-finding}/share',
  '/findings/{screened-finding}/agree',
  '/submissions/{draft-submission}/domains/D1/draft',
  '/submissions/{draft-submission}/domains/D1/choice',
  '/submissions/{draft-submission}/check',
  '/submissions/{unknown-submission}/not-known/undo',
  '/reports/{settled-cycle}/public/prepare',
  '/reports/{prepared-cycle}/public/{prepared-version}/publish',
];
