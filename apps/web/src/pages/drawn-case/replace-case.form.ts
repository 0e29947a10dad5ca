import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** Why a case is replaced, as typed. */
export class ReplaceCaseForm extends SendableForm {
  @FormText() reason?: string;
  @FormText(5000) text?: string;
}
