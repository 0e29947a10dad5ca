import { ApiProperty } from '@nestjs/swagger';
import { ListedImportResponse } from '../listed-import.response.js';

/** What the register holds: numbers of cases. */
export class RegisterStatusResponse {
  @ApiProperty({ description: 'Cases of the newest register' }) cases!: number;
  @ApiProperty({ description: 'Cases that an earlier register had and the newest has not' }) gone!: number;
}

/** A page of imports, newest first, and what the register holds. */
export class ImportListResponse {
  @ApiProperty() register!: RegisterStatusResponse;
  @ApiProperty({ type: [ListedImportResponse] }) items!: readonly ListedImportResponse[];
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty() total!: number;
}
