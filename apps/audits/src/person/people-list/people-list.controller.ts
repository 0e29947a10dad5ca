import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, PageQuery, RequestedAt, type Caller } from '@accord/service';
import { PeopleListQuery } from './people-list.query.js';
import { PeopleListResponse } from './people-list.response.js';

/** `GET /people` */
@ApiTags('people')
@Controller('people')
export class PeopleListController {
  constructor(private readonly people: PeopleListQuery) {}

  @Get()
  @Allow('people.read')
  @ApiOperation({ summary: 'The people of this scope with the roles they hold, by name' })
  @ApiOkResponse({ type: PeopleListResponse })
  list(
    @Query() page: PageQuery,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<PeopleListResponse> {
    return this.people.execute(caller, { page }, at);
  }
}
