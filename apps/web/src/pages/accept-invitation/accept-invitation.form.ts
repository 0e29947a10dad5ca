import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** The secret as it was handed over, and where the invitation is for. */
export class AcceptInvitationForm extends SendableForm {
  @FormText() secret?: string;
  @FormText() scope?: string;
}
