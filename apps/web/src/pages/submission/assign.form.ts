import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** Who audits from now on. */
export class AssignForm extends SendableForm {
  @FormText() auditorId?: string;
}
