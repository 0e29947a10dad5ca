import { TextLine } from '../../requests/text-field.js';

/** That what was shown may cross. */
export class ShareFindingRequest {
  /** Of the agreement that was shown; under another one nothing is shared. */
  @TextLine({ min: 1, max: 30 }) agreementId!: string;
}
