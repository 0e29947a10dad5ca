import { ReasonRequest } from '../../requests/reason.request.js';

/** Why a closed moderation is opened again. */
export class ReopenModerationRequest extends ReasonRequest {}
