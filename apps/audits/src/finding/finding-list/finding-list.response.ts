import { ApiProperty } from '@nestjs/swagger';
import { FindingCycleResponse, FindingResponse } from '../finding.response.js';

/** This authority's findings of a cycle, last changed first. */
export class FindingListResponse {
  @ApiProperty({ type: FindingCycleResponse }) cycle!: FindingCycleResponse;
  @ApiProperty({ type: [FindingResponse] }) findings!: FindingResponse[];
}
