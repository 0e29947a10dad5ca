import { FormText } from '../../forms/form-text.js';

/** What the list is narrowed by, as chosen; an empty choice is none. */
export class SharedFindingsQuery {
  @FormText(40) cycle?: string;
  @FormText(10) domain?: string;
  @FormText(30) authority?: string;
  @FormText(30) kind?: string;
  @FormText(6) page?: string;
}
