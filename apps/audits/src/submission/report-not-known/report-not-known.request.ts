import { IsOptional } from 'class-validator';
import { TextBlock } from '../../requests/text-field.js';

/** That an agency does not know a case. */
export class ReportNotKnownRequest {
  /** Where it was looked, for example. */
  @IsOptional() @TextBlock({ min: 0, max: 500 }) reason?: string;
}
