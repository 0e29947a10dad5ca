import { ReasonRequest } from '../../requests/reason.request.js';

/** Why the role ends. */
export class EndGrantRequest extends ReasonRequest {}
