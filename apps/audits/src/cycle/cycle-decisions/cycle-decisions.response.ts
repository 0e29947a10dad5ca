import { ApiProperty } from '@nestjs/swagger';
import type { CycleState } from '@accord/contracts';
import { NamedPersonResponse } from '../../person/named-person.response.js';

/** One decision about a cycle. */
export class CycleDecisionResponse {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: NamedPersonResponse }) by!: NamedPersonResponse;
  @ApiProperty({ example: 'approve' }) action!: string;
  @ApiProperty({ type: String, required: false }) from?: CycleState;
  @ApiProperty({ type: String }) to!: CycleState;
  @ApiProperty({ type: String, required: false }) reason?: string;
}

/** Every decision about a cycle, oldest first. */
export class CycleDecisionsResponse {
  @ApiProperty({ type: [CycleDecisionResponse] }) items!: CycleDecisionResponse[];
}
