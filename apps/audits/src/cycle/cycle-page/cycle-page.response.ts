import { ApiProperty } from '@nestjs/swagger';
import {
  CYCLE_STATES,
  type AuditTool,
  type CycleState,
  type GradingScale,
  type LineOfEnquiry,
  type SamplingPlan,
} from '@accord/contracts';
import type { FieldProblem } from '@accord/kernel';
import type { CycleSubject } from '../domain/cycle-definition.js';
import { CYCLE_ACTIONS, type CycleAction } from '../domain/cycle-status.js';

/** A way on from here, and what must be done before it is open. */
export class OpenMoveResponse {
  @ApiProperty({ type: String, enum: CYCLE_ACTIONS }) action!: CycleAction;
  @ApiProperty({ type: String, enum: CYCLE_STATES }) to!: CycleState;
  @ApiProperty() needsReason!: boolean;
  @ApiProperty({ type: Object, isArray: true, description: 'What must still be done; nothing when the way is open' })
  missing!: readonly FieldProblem[];
}

/** One cycle, whole, and what the caller may do with it. */
export class CyclePageResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: String, enum: CYCLE_STATES }) state!: CycleState;
  @ApiProperty({ example: '18Q3' }) code!: string;
  @ApiProperty({ example: '2018-19' }) programme!: string;
  @ApiProperty() theme!: string;
  @ApiProperty({ type: String, enum: ['children', 'services'] }) subject!: CycleSubject;
  @ApiProperty({ type: Object, isArray: true }) linesOfEnquiry!: readonly LineOfEnquiry[];
  @ApiProperty() agreementId!: string;
  @ApiProperty({ format: 'date', required: false }) windowFrom?: string;
  @ApiProperty({ format: 'date', required: false }) windowTo?: string;
  @ApiProperty({ type: Object }) tool!: AuditTool;
  @ApiProperty({ type: Object }) scale!: GradingScale;
  @ApiProperty({ type: Object, required: false }) sampling?: SamplingPlan;
  @ApiProperty({ type: [String] }) authorities!: readonly string[];
  @ApiProperty({ type: [String] }) agencies!: readonly string[];
  @ApiProperty({ format: 'date', required: false }) submissionsDue?: string;
  @ApiProperty({ format: 'date', required: false }) moderationDue?: string;
  @ApiProperty({ format: 'date', required: false }) reportDue?: string;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
  @ApiProperty({ type: [OpenMoveResponse] }) moves!: OpenMoveResponse[];
  @ApiProperty() mayChange!: boolean;
  @ApiProperty() mayChangeTool!: boolean;
  @ApiProperty() mayImportGrades!: boolean;
}
