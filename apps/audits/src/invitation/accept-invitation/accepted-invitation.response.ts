import { ApiProperty } from '@nestjs/swagger';

/** Who the identity is in this scope from now on. */
export class AcceptedInvitationResponse {
  @ApiProperty({ format: 'uuid' }) personId!: string;
}
