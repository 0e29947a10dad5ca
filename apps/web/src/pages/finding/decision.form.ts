import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** What decisions about a finding ask for, each a part of it. */
export class DecisionForm extends SendableForm {
  @FormText(5000) reason?: string;
  @FormText() code?: string;
  @FormText() agreementId?: string;
}
