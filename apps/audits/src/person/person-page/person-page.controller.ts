import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, WithETag, type Caller } from '@accord/service';
import { PersonPageQuery } from './person-page.query.js';
import { PersonPageResponse } from './person-page.response.js';

/** `GET /people/:id` */
@ApiTags('people')
@Controller('people/:id')
export class PersonPageController {
  constructor(private readonly person: PersonPageQuery) {}

  @Get()
  @Allow('people.read')
  @WithETag()
  @ApiOperation({ summary: 'One person with every role they ever had here: who gave and ended it, when and why' })
  @ApiOkResponse({ type: PersonPageResponse })
  show(
    @Param('id', ObjectIdPipe) personId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<PersonPageResponse> {
    return this.person.execute(caller, personId, at);
  }
}
