import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CYCLE_STATES, FINDING_KINDS } from '@accord/contracts';
import { HIDING_REASONS, type BoardReport, type HidingReason } from './domain/board-report.js';

/** A figure, or why it is not shown: one of the two. */
export class FigureResponse {
  @ApiPropertyOptional() value?: number;
  @ApiPropertyOptional({ enum: Object.keys(HIDING_REASONS) }) hidden?: HidingReason;
}

/** A column of a table. */
export class ColumnResponse {
  @ApiProperty() code!: string;
  @ApiProperty() label!: string;
}

/** A line of a table. */
export class RowResponse {
  @ApiProperty() authority!: string;
  @ApiProperty({ enum: ['self', 'moderated', 'overall', 'published'] }) source!: string;
  @ApiProperty({ type: [FigureResponse] }) figures!: readonly FigureResponse[];
  @ApiProperty({ type: FigureResponse }) total!: FigureResponse;
  @ApiPropertyOptional({ type: FigureResponse }) goodOrBetter?: FigureResponse;
}

/** A domain, or the grade of the whole. */
export class TableResponse {
  @ApiProperty() domain!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['cases', 'judgements', 'services'] }) unit!: string;
  @ApiProperty({ type: [ColumnResponse] }) columns!: readonly ColumnResponse[];
  @ApiProperty({ type: [RowResponse] }) rows!: readonly RowResponse[];
}

/** A released finding; the public version has none. */
export class ReportedFindingResponse {
  @ApiProperty({ format: 'uuid' }) findingId!: string;
  @ApiProperty() authority!: string;
  @ApiProperty({ enum: Object.keys(FINDING_KINDS) }) kind!: string;
  @ApiProperty() domain!: string;
  @ApiProperty() statement!: string;
  @ApiProperty() supportingCases!: number;
}

/** What the report is about. */
export class ReportedCycleResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() code!: string;
  @ApiProperty() programme!: string;
  @ApiProperty() theme!: string;
  @ApiProperty({ enum: ['children', 'services'] }) subject!: string;
  @ApiProperty({ enum: CYCLE_STATES }) state!: string;
  @ApiProperty({ type: [String] }) authorities!: readonly string[];
}

/** A grade of the scale with what it means. */
export class ScaleGradeResponse {
  @ApiProperty() code!: string;
  @ApiProperty() label!: string;
  @ApiProperty() points!: number;
  @ApiProperty() descriptor!: string;
}

/** The scale that was graded by. */
export class ReportScaleResponse {
  @ApiProperty() name!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [ScaleGradeResponse] }) grades!: readonly ScaleGradeResponse[];
}

/** A board report. */
export class BoardReportResponse implements BoardReport {
  @ApiProperty({ enum: ['restricted', 'public'] }) tier!: BoardReport['tier'];
  @ApiProperty({ type: ReportedCycleResponse }) cycle!: BoardReport['cycle'];
  @ApiProperty({ type: ReportScaleResponse }) scale!: ReportScaleResponse;
  @ApiProperty({ type: [TableResponse] }) tables!: BoardReport['tables'];
  @ApiProperty({ type: [ReportedFindingResponse] }) findings!: BoardReport['findings'];
  @ApiProperty({ type: [String] }) notes!: readonly string[];
}
