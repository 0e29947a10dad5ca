import { ApiProperty } from '@nestjs/swagger';

/** When an entry was first read. */
export class ReadEntryResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) readAt!: string;
}
