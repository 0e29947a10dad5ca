import { FormText } from '../../forms/form-text.js';

/** Which page of the list, and what was done just before. */
export class ParkedMessagesQuery {
  @FormText(6) page?: string;
  @FormText(40) done?: string;
}
