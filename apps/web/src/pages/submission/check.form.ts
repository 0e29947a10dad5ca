import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** What was checked before it is submitted. */
export class CheckForm extends SendableForm {
  @FormText(12) draftVersion?: string;
}
