import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CYCLE_STATES, type CycleState } from '@accord/contracts';
import { AGENCY_STANDINGS, type AgencyStanding } from '../domain/agency-standing.js';
import { MODERATION_STATES, type ModerationState } from '../domain/moderation-status.js';

/** What moderation has of an agency on a case. */
export class AgencyStandingResponse {
  @ApiProperty() agencyId!: string;
  @ApiProperty({ enum: AGENCY_STANDINGS }) standing!: AgencyStanding;
  @ApiProperty({ description: 'Past its last day and not handed in' }) overdue!: boolean;
}

/** A drawn case in the list of a cycle's moderation. */
export class ListedModerationResponse {
  @ApiProperty({ format: 'uuid' }) drawnCaseId!: string;
  @ApiProperty() pseudonym!: string;
  @ApiProperty() stratum!: string;
  @ApiProperty({ enum: MODERATION_STATES }) state!: ModerationState;
  @ApiProperty({ description: 'Another case took its place' }) replaced!: boolean;
  @ApiProperty({ type: [AgencyStandingResponse] }) agencies!: readonly AgencyStandingResponse[];
  @ApiPropertyOptional({ description: 'The overall grade of a case whose moderation is closed' }) overall?: string;
}

/** How far the moderation of a cycle is in this authority. */
export class ModerationListResponse {
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() theme!: string;
  @ApiProperty() code!: string;
  @ApiProperty({ enum: CYCLE_STATES }) cycleState!: CycleState;
  @ApiPropertyOptional({ format: 'date' }) moderationDue?: string;
  @ApiProperty({ type: 'array', items: { type: 'object' }, description: 'Grades of the scale, best first' })
  grades!: readonly { readonly code: string; readonly label: string }[];
  @ApiProperty({ type: [ListedModerationResponse] }) cases!: readonly ListedModerationResponse[];
}
