import { ReasonRequest } from '../../requests/reason.request.js';

/** Why it is known that the person left. */
export class RecordLeavingRequest extends ReasonRequest {}
