import { ApiProperty } from '@nestjs/swagger';

/** Who left. */
export class PersonLeftResponse {
  @ApiProperty({ format: 'uuid' }) personId!: string;
}
