import { AGENCY_SUBMISSION_EXAMPLE, AgencySubmission } from '../../audit-terms/agency-submission.js';
import { defineEvent } from '../../define-event.js';

/** That an auditor has submitted; what they judged is in no event. */
export class SubmissionSubmittedV1 extends AgencySubmission {}

/** An auditor submitted the judgements of an agency on a case, or that the case is not known to it. */
export const submissionSubmittedV1 = defineEvent({
  type: 'submission-submitted',
  version: 1,
  channel: 'audits',
  description: 'An auditor submitted the judgements of an agency on a case, or that the case is not known to it.',
  payload: SubmissionSubmittedV1,
  example: AGENCY_SUBMISSION_EXAMPLE,
});
