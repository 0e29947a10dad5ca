import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** The scope to work in from now on. */
export class ChooseScopeForm extends SendableForm {
  @FormText(30) scope?: string;
}
