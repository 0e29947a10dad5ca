import { ApiProperty } from '@nestjs/swagger';

/** Somebody named beside what they did. */
export class NamedPersonResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}
