import type { PageState } from './page-states.js';
import { sampleSubmission, sampleSubmissionStates, sampleSubmitted } from './sample-submissions.js';

const page = `/submissions/${sampleSubmission.id}`;
const domain = `${page}/domains/D1`;
const missing = {
  status: 400,
  body: { code: 'judgements-missing', detail: 'Complete it.', errors: [{ field: 'D2.grade', message: 'missing' }] },
};

/** Every page of submissions, for those who write, lead and read. */
export const SUBMISSION_PAGE_STATES: readonly PageState[] = [
  { name: 'submissions', path: '/submissions', heading: 'Submissions' },
  { name: 'submissions of a cycle', path: `/cycles/${sampleSubmission.cycleId}/submissions`, heading: 'Submissions' },
  ...[sampleSubmission, sampleSubmitted, ...sampleSubmissionStates].map((body) => ({
    name: `submission ${body.state}`,
    path: page,
    answers: { [`GET ${page}`]: { status: 200, body } },
    heading: `Case ${body.pseudonym}`,
  })),
  { name: 'domain', path: domain, heading: 'D1 Recognition and referral' },
  {
    name: 'domain saved by two',
    path: domain,
    answers: { [`PUT ${domain}`]: { status: 412, body: { code: 'stale-domain', detail: '' } } },
    typing: { rationale: 'Written in another window' },
    press: 'Save and go on',
    heading: 'D1 Recognition and referral was saved by two',
  },
  {
    name: 'domain that cannot be saved now',
    path: domain,
    answers: { [`PUT ${domain}`]: { status: 503, body: {} } },
    typing: { rationale: 'Kept on the page' },
    press: 'Save and come back later',
    heading: 'D1 Recognition and referral',
  },
  { name: 'check', path: `${page}/check`, heading: 'Check your judgements before you submit them' },
  {
    name: 'check with something missing',
    path: `${page}/check`,
    answers: { [`POST ${page}/submit`]: missing },
    press: 'Submit',
    heading: 'Check your judgements before you submit them',
  },
  {
    name: 'submitted',
    path: `${page}/submitted`,
    answers: { [`GET ${page}`]: { status: 200, body: sampleSubmitted } },
    heading: 'Judgements submitted',
  },
  { name: 'not known', path: `${page}/not-known`, heading: 'The case is not known to the agency' },
  { name: 'known after all', path: `${page}/not-known/undo`, heading: 'Take back that the case is not known' },
  { name: 'name the auditor', path: `${page}/assign`, heading: 'Name the auditor' },
  { name: 'return', path: `${page}/return`, heading: 'Return the submission to its auditor' },
  { name: 'history of a submission', path: `${page}/history`, heading: 'What happened to STO-18Q3-07' },
];
