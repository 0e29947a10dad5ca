import { FormText } from './form-text.js';
import { TokenedForm } from './tokened-form.js';

/** What every form that changes something carries besides its questions. */
export class SendableForm extends TokenedForm {
  /** Made when the form was shown: however often it is sent, it happens once. */
  @FormText(100) idempotencyKey?: string;
  /** Version of what the person saw. */
  @FormText(12) version?: string;
}
