import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** What a cycle is to do, and why. */
export class MoveCycleForm extends SendableForm {
  @FormText() action?: string;
  @FormText(5000) reason?: string;
}
