import { WITHDRAWAL_REASONS, type WithdrawalReason } from '@accord/contracts';
import { ROLE_NAMES, type Role } from '@accord/kernel';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ListedSharedFindingResponse } from '../shared-finding.response.js';

/** That a finding was taken back, and why. */
export class SharedWithdrawalResponse {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: Object.keys(WITHDRAWAL_REASONS) }) reason!: WithdrawalReason;
}

/** A shared finding as everybody in the partnership may read it. */
export class SharedFindingPageResponse extends ListedSharedFindingResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Null once it is withdrawn' }) statement!: string | null;
  @ApiProperty() agreementId!: string;
  @ApiProperty() purpose!: string;
  @ApiProperty({ enum: ROLE_NAMES, description: 'Role of who released it; never a name' }) releasedByRole!: Role;
  @ApiPropertyOptional({ type: SharedWithdrawalResponse }) withdrawn?: SharedWithdrawalResponse;
}
