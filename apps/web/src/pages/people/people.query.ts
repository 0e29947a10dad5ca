import { FormText } from '../../forms/form-text.js';

/** What of a list is asked for, as typed. */
export class PeopleQuery {
  @FormText(100) search?: string;
  @FormText(6) page?: string;
}
