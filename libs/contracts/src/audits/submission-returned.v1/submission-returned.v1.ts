import { AGENCY_SUBMISSION_EXAMPLE, AgencySubmission } from '../../audit-terms/agency-submission.js';
import { defineEvent } from '../../define-event.js';

/** That a submission went back to its auditor; why is shown on its page only. */
export class SubmissionReturnedV1 extends AgencySubmission {}

/** The lead of an agency returned a submission to its auditor. */
export const submissionReturnedV1 = defineEvent({
  type: 'submission-returned',
  version: 1,
  channel: 'audits',
  description: 'The lead of an agency returned a submission to its auditor.',
  payload: SubmissionReturnedV1,
  example: AGENCY_SUBMISSION_EXAMPLE,
});
