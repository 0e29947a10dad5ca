import { ApiProperty } from '@nestjs/swagger';

/** The grant that was made. */
export class GrantedRoleResponse {
  @ApiProperty({ format: 'uuid' }) grantId!: string;
}
