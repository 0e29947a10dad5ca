import { FINDING_KINDS, type FindingKind } from '@accord/contracts';
import { ApiProperty } from '@nestjs/swagger';

/** The cycle that a shared finding comes from; null where this scope does not know it. */
export class SharedCycleResponse {
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() code!: string;
  @ApiProperty() theme!: string;
}

/** A shared finding in a list: what it is about, not what it says, so that who read it can be told. */
export class ListedSharedFindingResponse {
  @ApiProperty({ format: 'uuid' }) findingId!: string;
  @ApiProperty({ description: 'Scope of the authority whose it is' }) authority!: string;
  @ApiProperty({ type: SharedCycleResponse, nullable: true }) cycle!: SharedCycleResponse | null;
  @ApiProperty({ enum: Object.keys(FINDING_KINDS) }) kind!: FindingKind;
  @ApiProperty() domain!: string;
  @ApiProperty({ description: 'The domain in words' }) domainTitle!: string;
  @ApiProperty() supportingCases!: number;
  @ApiProperty({ format: 'date-time' }) sharedAt!: string;
}
