import { TextLine } from '../../requests/text-field.js';

/** The secret as the inviter handed it over. In the body, so that it is in no address, log or history. */
export class AcceptInvitationRequest {
  @TextLine({ min: 1, max: 200 }) secret!: string;
}
