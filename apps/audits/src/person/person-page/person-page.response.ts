import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { HeldGrantResponse } from '../held-grant.response.js';
import { NamedPersonResponse } from '../named-person.response.js';

/** Who decided, when and why; nobody here when operations did, by the partnership file or by a list of people. */
export class DecisionResponse {
  @ApiProperty({ type: NamedPersonResponse, nullable: true }) by!: NamedPersonResponse | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() reason!: string;
}

/** Whether a grant allows anything today. */
export const GRANT_STATES = ['in-force', 'not-yet', 'over'] as const;

/** A grant with its whole story. */
export class GrantStoryResponse extends HeldGrantResponse {
  @ApiProperty({ enum: GRANT_STATES }) state!: (typeof GRANT_STATES)[number];
  @ApiProperty({ type: DecisionResponse }) granted!: DecisionResponse;
  @ApiPropertyOptional({ type: DecisionResponse }) ended?: DecisionResponse;
}

/** A person with every grant they ever had here. Issuer and subject are not shown. */
export class PersonPageResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'For If-Match, as "v<version>"; also the ETag of this answer' }) version!: number;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ format: 'date-time' }) joinedAt!: string;
  @ApiProperty({ description: 'Whether they have left' }) left!: boolean;
  @ApiProperty({ type: [GrantStoryResponse], description: 'Newest first' }) grants!: GrantStoryResponse[];
  @ApiProperty({ type: [DecisionResponse], description: 'Every time they left, newest first' })
  leavings!: DecisionResponse[];
}
