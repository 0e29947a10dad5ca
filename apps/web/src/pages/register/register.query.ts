import { FormText } from '../../forms/form-text.js';

/** Which page of the imports. */
export class RegisterQuery {
  @FormText(6) page?: string;
}
