import { WITHDRAWAL_REASONS, type WithdrawalReason } from '@accord/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NamedPersonResponse } from '../../person/named-person.response.js';
import { FINDING_ACTIONS, type FindingAction } from '../domain/finding-status.js';
import { FindingCycleResponse, FindingResponse } from '../finding.response.js';

/** One thing that was done with a finding. */
export class FindingDecisionResponse {
  @ApiProperty({ enum: ['draft', 'screened', ...FINDING_ACTIONS] }) action!: 'draft' | 'screened' | FindingAction;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: NamedPersonResponse, nullable: true }) by!: NamedPersonResponse | null;
  @ApiPropertyOptional({ description: 'What was written, for a draft' }) statement?: string;
  @ApiPropertyOptional() reason?: string;
  @ApiPropertyOptional({ enum: Object.keys(WITHDRAWAL_REASONS) }) reasonCode?: WithdrawalReason;
}

/** An action, and whether it is open to the caller; if not, why. */
export class FindingActionResponse {
  @ApiProperty({ enum: FINDING_ACTIONS }) action!: FindingAction;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the objection; null when it can be done' })
  objection!: string | null;
}

/** A finding with all that was done with it, and what the caller may do now. */
export class FindingPageResponse extends FindingResponse {
  @ApiProperty({ description: 'For If-Match; also the ETag' }) version!: number;
  @ApiProperty({ type: FindingCycleResponse }) cycle!: FindingCycleResponse;
  @ApiProperty({ type: [FindingDecisionResponse], description: 'Newest first' }) history!: FindingDecisionResponse[];
  @ApiProperty({ type: [FindingActionResponse] }) actions!: FindingActionResponse[];
}
