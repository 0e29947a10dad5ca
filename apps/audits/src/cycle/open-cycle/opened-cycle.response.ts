import { ApiProperty } from '@nestjs/swagger';

/** The cycle that was opened. */
export class OpenedCycleResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
