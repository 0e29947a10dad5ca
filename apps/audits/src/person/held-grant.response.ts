import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ROLE_NAMES, type Role } from '@accord/kernel';

/** A role that somebody holds, as far as others may see it at a glance. */
export class HeldGrantResponse {
  @ApiProperty({ format: 'uuid' }) grantId!: string;
  @ApiProperty({ enum: ROLE_NAMES }) role!: Role;
  @ApiProperty() agencyId!: string;
  @ApiPropertyOptional() team?: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiPropertyOptional({ format: 'date', description: 'Last day; absent when it holds until ended' }) validTo?: string;
}
