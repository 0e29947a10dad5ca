import { ApiProperty } from '@nestjs/swagger';
import { IMPORT_STATES, type ImportState } from './domain/import-state.js';

/** Who did something. */
export class ImporterResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null when this service knows nobody of that id' })
  name!: string | null;
}

/** An import and what it did: counts only. */
export class ListedImportResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: Object.keys(IMPORT_STATES) }) state!: ImportState;
  @ApiProperty({ description: 'Rows read so far, without the header' }) rowsRead!: number;
  @ApiProperty() bytesRead!: number;
  @ApiProperty({ type: Number, nullable: true }) added!: number | null;
  @ApiProperty({ type: Number, nullable: true }) changed!: number | null;
  @ApiProperty({ type: Number, nullable: true }) gone!: number | null;
  @ApiProperty({ type: Number, nullable: true }) unchanged!: number | null;
  @ApiProperty() problemCount!: number;
  @ApiProperty() importedBy!: ImporterResponse;
  @ApiProperty({ format: 'date-time' }) startedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: Date | null;
}
