import { ApiProperty } from '@nestjs/swagger';
import type { PublishedGrade } from '@accord/contracts';
import type { StandardCounts } from './grade-counts.js';

/** Which import is in force. */
export class GradeImportResponse {
  @ApiProperty({ format: 'uuid' }) importId!: string;
  @ApiProperty({ description: 'Counts the imports of the cycle' }) number!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** Published grades of services, whole, with their counts. */
export class PublishedGradeListResponse {
  @ApiProperty({ type: GradeImportResponse, required: false, description: 'Absent before the first import' })
  imported?: GradeImportResponse;
  @ApiProperty({ type: Object, isArray: true }) grades!: readonly PublishedGrade[];
  @ApiProperty({ type: Object, isArray: true }) summary!: readonly StandardCounts[];
}
