import { FormText } from './form-text.js';

/** What every form carries besides its questions. Forms extend it, so that an unknown field is refused at the edge. */
export class SendableForm {
  /** Synchroniser token; checked before a controller sees the form. */
  @FormText(100) formToken?: string;
  /** Made when the form was shown: however often it is sent, it happens once. */
  @FormText(100) idempotencyKey?: string;
  /** Version of what the person saw. */
  @FormText(12) version?: string;
}
