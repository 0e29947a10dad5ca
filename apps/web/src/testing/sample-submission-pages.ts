import { presentSubmissionCheck } from '../pages/submission/present-submission-check.js';
import { presentSubmissionConflict } from '../pages/submission/present-submission-conflict.js';
import { presentSubmissionDomain } from '../pages/submission/present-submission-domain.js';
import { presentSubmissionHistory } from '../pages/submission/present-submission-history.js';
import { presentSubmission } from '../pages/submission/present-submission.js';
import { presentSubmitted } from '../pages/submission/present-submitted.js';
import { presentSubmissions } from '../pages/submissions/present-submissions.js';
import { Page } from '../rendering/page.js';
import { samplePartnership as partnership } from './sample-partnership.js';
import {
  sampleSubmission,
  sampleSubmissionHistory,
  sampleSubmissions,
  sampleSubmissionStates,
  sampleSubmitted,
  writtenSampleDomain,
} from './sample-submissions.js';
import { sampleVisit } from './sample-visit.js';

const visit = sampleVisit(['submission.list', 'submission.write', 'case.identify']);
const formToken = 't';
const mine = {
  grade: 'RI',
  answer1: 'not',
  answer2: '',
  rationale: 'Mine <b>entirely</b>',
  evidence: '',
  keepGrade: 'mine',
};
const nobody = { items: [], page: 1, pages: 1, total: 0 };
const problems = ['answer1', 'grade', 'rationale', 'evidence'].map((field) => ({ field, message: `Wrong: ${field}` }));
const written = (values?: typeof mine) =>
  presentSubmissionDomain(sampleSubmission, writtenSampleDomain, { formToken, values, problems: values && problems });

/** Pages of submissions, by template. */
export const sampleSubmissionPages = {
  submission: [sampleSubmission, sampleSubmitted, ...sampleSubmissionStates].map(
    (one) => new Page('submission', presentSubmission(one, { partnership, visit, notice: 'Saved.' })),
  ),
  'submission-check': [
    new Page('submission-check', presentSubmissionCheck(sampleSubmission, { formToken })),
    new Page('submission-check', presentSubmissionCheck(sampleSubmission, { formToken, showsMissing: true })),
  ],
  'submission-conflict': [false, true].map(
    (isIncomplete) =>
      new Page(
        'submission-conflict',
        presentSubmissionConflict(sampleSubmission, writtenSampleDomain, { values: mine, formToken, isIncomplete }),
      ),
  ),
  'submission-domain': [new Page('submission-domain', written()), new Page('submission-domain', written(mine))],
  'submission-history': [
    new Page('submission-history', presentSubmissionHistory(sampleSubmissionHistory, partnership)),
  ],
  'submission-submitted': [new Page('submission-submitted', presentSubmitted(sampleSubmitted))],
  submissions: [
    new Page('submissions', presentSubmissions(sampleSubmissions, { partnership })),
    new Page('submissions', presentSubmissions(nobody, { partnership, cycleId: sampleSubmission.cycleId })),
  ],
};
