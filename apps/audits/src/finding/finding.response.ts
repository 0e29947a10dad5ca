import { FINDING_KINDS, SCREENING_KINDS, type FindingKind, type ScreeningKind } from '@accord/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { FINDING_STATES, type FindingState } from './domain/finding-state.js';

/** A domain of the cycle's tool, and in how many cases it was moderated here. */
export class FindingDomainResponse {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
  @ApiProperty() moderatedCases!: number;
}

/** The cycle that findings are of. */
export class FindingCycleResponse {
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() code!: string;
  @ApiProperty() theme!: string;
  @ApiProperty({ type: [FindingDomainResponse] }) domains!: FindingDomainResponse[];
  @ApiProperty({ description: 'Whether findings can be drafted now' }) isOpen!: boolean;
}

/** A passage that could identify somebody, from the first to behind the last UTF-16 code unit of the statement. */
export class PassageResponse {
  @ApiProperty() start!: number;
  @ApiProperty() end!: number;
  @ApiProperty({ enum: SCREENING_KINDS }) kind!: ScreeningKind;
}

/** A finding of this authority. */
export class FindingResponse {
  @ApiProperty({ format: 'uuid' }) findingId!: string;
  @ApiProperty({ enum: Object.keys(FINDING_KINDS) }) kind!: FindingKind;
  @ApiProperty() domain!: string;
  @ApiProperty() statement!: string;
  @ApiProperty() supportingCases!: number;
  @ApiProperty({ enum: FINDING_STATES }) state!: FindingState;
  @ApiProperty({ type: [PassageResponse], nullable: true, description: 'Null while the screening is awaited' })
  passages!: readonly PassageResponse[] | null;
  @ApiProperty({ description: 'Whether a second person decided that what is marked may stay' }) isOverridden!: boolean;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
}
