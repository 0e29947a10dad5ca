import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BoardReportResponse } from '../board-report.response.js';

/** The public version of a report and how far it is. */
export class PublicVersionResponse {
  /** `preview`: as it would be now; `prepared`: frozen, waits for a second person; `published`: stands. */
  @ApiProperty({ enum: ['preview', 'prepared', 'published'] }) state!: 'preview' | 'prepared' | 'published';
  @ApiPropertyOptional({ format: 'uuid' }) versionId?: string;
  @ApiPropertyOptional() digest?: string;
  /** Whether it was the caller who prepared it, and so cannot publish it. */
  @ApiPropertyOptional() isOwn?: boolean;
  @ApiPropertyOptional({ format: 'date-time' }) publishedAt?: Date;
  @ApiProperty({ type: BoardReportResponse }) report!: BoardReportResponse;
}

/** A version by its id and digest. */
export class VersionResponse {
  @ApiProperty({ format: 'uuid' }) versionId!: string;
  @ApiProperty() digest!: string;
}
