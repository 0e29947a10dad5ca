import { ApiProperty } from '@nestjs/swagger';

/** The invitation as only its inviter gets it. */
export class IssuedInvitationResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Shown once; null when the same request is sent again' })
  secret!: string | null;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
}
