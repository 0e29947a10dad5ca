import { FormText } from '../../forms/form-text.js';

/** Which page of the inbox, and what was done just before. */
export class InboxQuery {
  @FormText(6) page?: string;
  @FormText(40) done?: string;
}
