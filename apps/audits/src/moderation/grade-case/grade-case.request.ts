import { GRADE_CODE } from '@accord/contracts';
import { IsOptional, Matches } from 'class-validator';
import { REASON_LENGTH } from '../../person/domain/reason.js';
import { TextBlock } from '../../requests/text-field.js';

/** The overall multi-agency grade of a case. */
export class GradeCaseRequest {
  @Matches(GRADE_CODE, { message: 'Choose a grade of the scale.' }) overall!: string;
  @IsOptional() @TextBlock({ min: 0, max: REASON_LENGTH.max }) reason?: string;
}
