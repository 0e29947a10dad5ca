import { FormText } from '../../forms/form-text.js';

/** Which page of the log is asked for, as typed. */
export class DisclosureLogQuery {
  @FormText(6) page?: string;
}
