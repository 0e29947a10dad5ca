import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** A moderated grade; for one's own agency also the self grade and why moderation gave another one. */
export class FinalGradeResponse {
  @ApiProperty() agencyId!: string;
  @ApiProperty() domain!: string;
  @ApiProperty() grade!: string;
  @ApiPropertyOptional() self?: string;
  @ApiPropertyOptional() reason?: string;
}

/** The final grades of a case for those who audited it. */
export class FinalGradesResponse {
  @ApiProperty({ format: 'uuid' }) drawnCaseId!: string;
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() pseudonym!: string;
  @ApiProperty() overall!: string;
  @ApiPropertyOptional({ description: 'The text of the rule that capped the overall grade' }) cappedBy?: string;
  @ApiProperty({ format: 'date-time' }) gradedAt!: string;
  @ApiProperty({ type: 'array', items: { type: 'object' } })
  domains!: readonly { readonly code: string; readonly title: string }[];
  @ApiProperty({ type: 'array', items: { type: 'object' }, description: 'Best first' })
  scale!: readonly { readonly code: string; readonly label: string }[];
  @ApiProperty({ type: [FinalGradeResponse] }) grades!: readonly FinalGradeResponse[];
}
