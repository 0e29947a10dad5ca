import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, RequestedAt, type Caller } from '@accord/service';
import { PeopleListQuery } from './people-list.query.js';
import { PeopleListRequest } from './people-list.request.js';
import { PeopleListResponse } from './people-list.response.js';

/** `GET /people` */
@ApiTags('people')
@Controller('people')
export class PeopleListController {
  constructor(private readonly people: PeopleListQuery) {}

  @Get()
  @Allow('people.read')
  @ApiOperation({
    summary: 'The people of this scope with the roles they hold, by name; search by part of name or e-mail',
  })
  @ApiOkResponse({ type: PeopleListResponse })
  list(
    @Query() request: PeopleListRequest,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<PeopleListResponse> {
    return this.people.execute(caller, request, at);
  }
}
