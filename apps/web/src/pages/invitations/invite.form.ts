import { FormText } from '../../forms/form-text.js';
import { GrantTermsForm } from '../person/grant-terms.form.js';

/** Whom to invite, and the role they are to have. */
export class InviteForm extends GrantTermsForm {
  @FormText() name?: string;
  @FormText() email?: string;
}
