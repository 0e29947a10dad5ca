import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** A decision that needs nothing but its reason. */
export class ReasonForm extends SendableForm {
  @FormText(5000) reason?: string;
}
