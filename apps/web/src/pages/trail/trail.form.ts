import { FormText } from '../../forms/form-text.js';
import { TokenedForm } from '../../forms/tokened-form.js';

/** What of the trail is searched for, as typed: only what proves to be an id or a day gets into an address. */
export class TrailForm extends TokenedForm {
  @FormText(200) person?: string;
  @FormText(200) object?: string;
  @FormText(6) dayDay?: string;
  @FormText(6) dayMonth?: string;
  @FormText(6) dayYear?: string;
}
