import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, type Caller } from '@accord/service';
import { ImportPageQuery } from './import-page.query.js';
import { ImportPageResponse } from './import-page.response.js';

/** `GET /register-imports/:id` */
@ApiTags('case register')
@Controller('register-imports')
export class ImportPageController {
  constructor(private readonly imports: ImportPageQuery) {}

  @Get(':id')
  @Allow('register.read')
  @ApiOperation({ summary: 'How far an import is, what it did to the register, or all that was wrong with the file' })
  @ApiOkResponse({ type: ImportPageResponse })
  one(
    @Param('id', ObjectIdPipe) id: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<ImportPageResponse> {
    return this.imports.execute(caller, id, at);
  }
}
