import type { Readable } from 'node:stream';
import { Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, ObjectIdPipe, StreamedBody, type CommandContext } from '@accord/service';
import { ImportPublishedGrades } from './import-published-grades.js';
import { ImportedGradesResponse } from './imported-grades.response.js';

/** `POST /cycles/:id/published-grades` */
@ApiTags('published grades')
@Controller('cycles/:id/published-grades')
export class ImportPublishedGradesController {
  constructor(private readonly importGrades: ImportPublishedGrades) {}

  @Post()
  @Allow('published-grades.import')
  @ApiOperation({
    summary: 'Import published grades of services (CSV: Subject, Standard, Grade); replaces the last import',
  })
  @ApiCreatedResponse({ type: ImportedGradesResponse })
  import(
    @Param('id', ObjectIdPipe) cycleId: string,
    @StreamedBody('text/csv') file: Readable,
    @Command() context: CommandContext,
  ): Promise<ImportedGradesResponse> {
    return this.importGrades.execute(context, cycleId, file);
  }
}
