import { FormText } from '../../forms/form-text.js';

/** Which page of the list is asked for, as typed. */
export class SubmissionsQuery {
  @FormText(6) page?: string;
}
