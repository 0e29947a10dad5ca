import { AGENCY_SUBMISSION_EXAMPLE, AgencySubmission } from '../../audit-terms/agency-submission.js';
import { defineEvent } from '../../define-event.js';

/** Who audits a case for an agency; whoever did before does not any more. */
export class SubmissionAssignedV1 extends AgencySubmission {}

/** The lead of an agency named the auditor of its submission on a case. */
export const submissionAssignedV1 = defineEvent({
  type: 'submission-assigned',
  version: 1,
  channel: 'audits',
  description: 'The lead of an agency named the auditor of its submission on a case.',
  payload: SubmissionAssignedV1,
  example: AGENCY_SUBMISSION_EXAMPLE,
});
