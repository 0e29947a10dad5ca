import { ApiProperty } from '@nestjs/swagger';
import { FINDING_STATES, type FindingState } from './domain/finding-state.js';

/** What became of a finding. */
export class DecidedFindingResponse {
  @ApiProperty({ format: 'uuid' }) findingId!: string;
  @ApiProperty({ enum: FINDING_STATES }) state!: FindingState;
  @ApiProperty({ description: 'For the next If-Match' }) version!: number;
}
