import { ReasonRequest } from '../../requests/reason.request.js';

/** Why a submission goes back to its auditor. */
export class ReturnSubmissionRequest extends ReasonRequest {}
