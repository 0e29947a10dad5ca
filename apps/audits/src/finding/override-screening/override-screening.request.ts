import { ReasonRequest } from '../../requests/reason.request.js';

/** Why what was marked does not identify anybody. */
export class OverrideScreeningRequest extends ReasonRequest {}
