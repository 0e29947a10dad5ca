import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, type Caller } from '@accord/service';
import { PublishedGradeListQuery } from './published-grade-list.query.js';
import { PublishedGradeListResponse } from './published-grade-list.response.js';

/** `GET /cycles/:id/published-grades` */
@ApiTags('published grades')
@Controller('cycles/:id/published-grades')
export class PublishedGradeListController {
  constructor(private readonly grades: PublishedGradeListQuery) {}

  @Get()
  @Allow('cycle.read')
  @ApiOperation({ summary: 'Published grades of services as last imported, and how many services have each' })
  @ApiOkResponse({ type: PublishedGradeListResponse })
  list(
    @Param('id', ObjectIdPipe) cycleId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<PublishedGradeListResponse> {
    return this.grades.execute(caller, cycleId);
  }
}
