import { ReasonRequest } from '../../requests/reason.request.js';

/** Why the finding is not shared. */
export class WithholdFindingRequest extends ReasonRequest {}
