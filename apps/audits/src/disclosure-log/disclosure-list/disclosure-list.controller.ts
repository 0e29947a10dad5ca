import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, PageQuery, RequestedAt, type Caller } from '@accord/service';
import { DisclosureListQuery } from './disclosure-list.query.js';
import { DisclosureListResponse } from './disclosure-list.response.js';

/** `GET /disclosure-log` */
@ApiTags('disclosure log')
@Controller('disclosure-log')
export class DisclosureListController {
  constructor(private readonly disclosures: DisclosureListQuery) {}

  @Get()
  @Allow('disclosure-log.read')
  @ApiOperation({ summary: 'What this authority released and withdrew: under what, for what, to whom, by whom' })
  @ApiOkResponse({ type: DisclosureListResponse })
  list(
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<DisclosureListResponse> {
    return this.disclosures.execute(caller, query, at);
  }
}
