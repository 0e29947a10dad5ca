import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** Which self grades are accepted: those of one domain, or all. */
export class AcceptGradesForm extends SendableForm {
  @FormText(10) domain?: string;
}
