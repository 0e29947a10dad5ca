import { FormText } from '../../forms/form-text.js';

/** What was done just before. */
export class PublicVersionPageQuery {
  @FormText(40) done?: string;
}
