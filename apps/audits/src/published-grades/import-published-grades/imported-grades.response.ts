import { ApiProperty } from '@nestjs/swagger';

/** What was imported. */
export class ImportedGradesResponse {
  @ApiProperty({ format: 'uuid' }) importId!: string;
  @ApiProperty({ description: 'Counts the imports of the cycle' }) number!: number;
  @ApiProperty({ description: 'How many grades' }) imported!: number;
}
