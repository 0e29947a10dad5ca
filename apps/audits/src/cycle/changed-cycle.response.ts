import { ApiProperty } from '@nestjs/swagger';
import { CYCLE_STATES, type CycleState } from '@accord/contracts';
import type { Cycle } from './domain/cycle.js';

/** Where a cycle is after a change. */
export class ChangedCycleResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, enum: CYCLE_STATES }) state!: CycleState;
  @ApiProperty() version!: number;
}

/** A cycle's new state and version, to go on with. */
export function changedCycle({ facts: { id, state, version } }: Cycle): ChangedCycleResponse {
  return { id, state, version };
}
