import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** The overall grade of a case, and what is said with it. */
export class GradeCaseForm extends SendableForm {
  @FormText() overall?: string;
  @FormText(5000) reason?: string;
}
