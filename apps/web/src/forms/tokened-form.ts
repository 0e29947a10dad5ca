import { FormText } from './form-text.js';

/** What every form carries, also one that changes nothing. Forms extend it, so that an unknown field is refused at the edge. */
export class TokenedForm {
  /** Synchroniser token; checked before a controller sees the form. */
  @FormText(100) formToken?: string;
}
