import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** The versions of tool and scale that were chosen. */
export class ChangeToolForm extends SendableForm {
  @FormText() tool?: string;
  @FormText() scale?: string;
}
