import { FormText } from '../../forms/form-text.js';

/** What of the trail is asked for, as typed. */
export class TrailQuery {
  @FormText(100) person?: string;
  @FormText(200) object?: string;
  @FormText(6) dayDay?: string;
  @FormText(6) dayMonth?: string;
  @FormText(6) dayYear?: string;
  @FormText(6) page?: string;
}
