import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, PageQuery, RequestedAt, type Caller } from '@accord/service';
import { PeopleListQuery } from '../people-list/people-list.query.js';
import { PeopleListResponse } from '../people-list/people-list.response.js';
import { PeopleSearchRequest } from './people-search.request.js';

/** `POST /people/search`: it only reads, yet what is looked for is a person's name and must not be in an address. */
@ApiTags('people')
@Controller('people/search')
export class PeopleSearchController {
  constructor(private readonly people: PeopleListQuery) {}

  @Post()
  @HttpCode(200)
  @Allow('people.read')
  @ApiOperation({ summary: 'The people of this scope whose name or e-mail address has that part, by name' })
  @ApiOkResponse({ type: PeopleListResponse })
  search(
    @Body() { search, page }: PeopleSearchRequest,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<PeopleListResponse> {
    return this.people.execute(caller, { search, page: PageQuery.of(page) }, at);
  }
}
