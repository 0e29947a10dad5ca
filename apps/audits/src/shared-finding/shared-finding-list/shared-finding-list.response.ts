import { ApiProperty } from '@nestjs/swagger';
import { ListedSharedFindingResponse, SharedCycleResponse } from '../shared-finding.response.js';

/** A domain to choose by. */
export class DomainChoiceResponse {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
}

/** What the list can be narrowed by: what occurs in it. */
export class SharedFindingChoicesResponse {
  @ApiProperty({ type: [SharedCycleResponse] }) cycles!: SharedCycleResponse[];
  @ApiProperty({ type: [DomainChoiceResponse] }) domains!: DomainChoiceResponse[];
  @ApiProperty({ type: [String] }) authorities!: string[];
}

/** One page of what authorities shared and have not withdrawn, newest first. */
export class SharedFindingListResponse {
  @ApiProperty({ type: [ListedSharedFindingResponse] }) items!: readonly ListedSharedFindingResponse[];
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty() total!: number;
  @ApiProperty({ type: SharedFindingChoicesResponse }) choices!: SharedFindingChoicesResponse;
}
