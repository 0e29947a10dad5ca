import { REASON_LENGTH } from '../person/domain/reason.js';
import { TextBlock } from './text-field.js';

/** A decision that needs nothing but its reason. */
export class ReasonRequest {
  @TextBlock(REASON_LENGTH) reason!: string;
}
