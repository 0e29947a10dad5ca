import { ApiProperty } from '@nestjs/swagger';
import { IMPORT_STATES, type ImportState } from '../domain/import-state.js';

/** An import whose file has arrived. */
export class StartedImportResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: Object.keys(IMPORT_STATES) }) state!: ImportState;
}
