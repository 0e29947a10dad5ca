import { FormText } from '../../forms/form-text.js';
import { TokenedForm } from '../../forms/tokened-form.js';

/** Whom to look for, and which page of those who were found. A form, because a name may not be in an address. */
export class SearchPeopleForm extends TokenedForm {
  @FormText(100) search?: string;
  @FormText(6) page?: string;
}
