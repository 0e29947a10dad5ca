import { ApiProperty } from '@nestjs/swagger';
import { ReportedCycleResponse } from '../board-report.response.js';

/** How far one authority is with a cycle. */
export class ProgressResponse {
  @ApiProperty() authority!: string;
  @ApiProperty() cases!: number;
  @ApiProperty() requested!: number;
  @ApiProperty() submitted!: number;
  @ApiProperty() moderated!: number;
}

/** A cycle of which there is a report. */
export class ListedReportResponse extends ReportedCycleResponse {
  @ApiProperty({ type: [ProgressResponse] }) progress!: readonly ProgressResponse[];
}
