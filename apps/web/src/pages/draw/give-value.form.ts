import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** What a witness types. */
export class GiveValueForm extends SendableForm {
  @FormText(5000) value?: string;
}
