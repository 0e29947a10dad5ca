import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, PageQuery, RequestedAt, type Caller } from '@accord/service';
import { ImportListQuery } from './import-list.query.js';
import { ImportListResponse } from './import-list.response.js';

/** `GET /register-imports` */
@ApiTags('case register')
@Controller('register-imports')
export class ImportListController {
  constructor(private readonly imports: ImportListQuery) {}

  @Get()
  @Allow('register.read')
  @ApiOperation({ summary: 'The imports of the case register, newest first, and how many cases it holds' })
  @ApiOkResponse({ type: ImportListResponse })
  list(
    @Query() request: PageQuery,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<ImportListResponse> {
    return this.imports.execute(caller, request, at);
  }
}
