import { ApiProperty } from '@nestjs/swagger';

/** The invitation that can no longer be used. */
export class WithdrawnInvitationResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
