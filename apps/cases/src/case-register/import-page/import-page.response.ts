import { ApiProperty } from '@nestjs/swagger';
import { ListedImportResponse } from '../listed-import.response.js';

/** Something that is wrong with a file, without any value of it. */
export class ImportProblemResponse {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Counts records, the header being line 1; null for the whole file',
  })
  line!: number | null;
  @ApiProperty({ type: String, nullable: true }) column!: string | null;
  @ApiProperty() problem!: string;
  @ApiProperty() whatToDo!: string;
}

/** One import with what was wrong, or left out. */
export class ImportPageResponse extends ListedImportResponse {
  @ApiProperty({ type: [ImportProblemResponse], description: 'The first 1,000 of `problemCount`' })
  problems!: readonly ImportProblemResponse[];
  @ApiProperty({ type: [ImportProblemResponse] }) warnings!: readonly ImportProblemResponse[];
}
