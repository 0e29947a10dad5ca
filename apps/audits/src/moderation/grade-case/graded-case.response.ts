import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ModerationAnswer } from '../moderation-answer.js';

/** A case that was given its overall grade. */
export class GradedCaseResponse extends ModerationAnswer {
  @ApiProperty() overall!: string;
  @ApiPropertyOptional({ description: 'Code of the rule that capped the grade' }) cappedBy?: string;
}
