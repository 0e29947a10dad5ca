import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROLE_NAMES, type Role } from '@accord/kernel';
import { NamedPersonResponse } from '../../person/named-person.response.js';
import { INVITATION_STATES, type InvitationState } from '../domain/invitation.js';

/** An invitation in the list. Its secret is not kept, and the digest of it is nobody's business. */
export class ListedInvitationResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ enum: ROLE_NAMES }) role!: Role;
  @ApiProperty() agencyId!: string;
  @ApiPropertyOptional() team?: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiPropertyOptional({ format: 'date' }) validTo?: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ enum: INVITATION_STATES }) state!: InvitationState;
  @ApiProperty({ type: NamedPersonResponse }) invitedBy!: NamedPersonResponse;
  @ApiProperty({ format: 'date-time' }) invitedAt!: string;
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The person who accepted' }) personId?: string;
}

/** One page of the invitations of a scope, newest first. */
export class InvitationListResponse {
  @ApiProperty({ type: [ListedInvitationResponse] }) items!: readonly ListedInvitationResponse[];
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty() total!: number;
}
