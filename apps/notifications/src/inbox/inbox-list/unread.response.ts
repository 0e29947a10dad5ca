import { ApiProperty } from '@nestjs/swagger';

/** How much waits to be read. */
export class UnreadResponse {
  @ApiProperty() unread!: number;
}
