import { ApiProperty } from '@nestjs/swagger';
import { CYCLE_STATES, type CycleState } from '@accord/contracts';
import type { CycleSubject } from '../domain/cycle-definition.js';

/** A cycle as a list shows it. */
export class ListedCycleResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: String, enum: CYCLE_STATES }) state!: CycleState;
  @ApiProperty({ example: '18Q3' }) code!: string;
  @ApiProperty({ example: '2018-19' }) programme!: string;
  @ApiProperty() theme!: string;
  @ApiProperty({ type: String, enum: ['children', 'services'] }) subject!: CycleSubject;
  @ApiProperty({ format: 'date', required: false }) reportDue?: string;
}

/** Every cycle, newest quarter first. */
export class CycleListResponse {
  @ApiProperty({ type: [ListedCycleResponse] }) items!: ListedCycleResponse[];
}
