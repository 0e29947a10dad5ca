import { Readable } from 'node:stream';
import { Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Command, StreamedBody, type CommandContext } from '@accord/service';
import { ImportRegister } from './import-register.js';
import { StartedImportResponse } from './started-import.response.js';

/** `POST /register-imports` */
@ApiTags('case register')
@Controller('register-imports')
export class ImportRegisterController {
  constructor(private readonly importRegister: ImportRegister) {}

  @Post()
  @Allow('register.import')
  @ApiOperation({
    summary: 'Import the case register: a CSV file, at most 50 MB; answers when it has arrived and was checked',
  })
  @ApiCreatedResponse({ type: StartedImportResponse })
  import(@StreamedBody('text/csv') file: Readable, @Command() context: CommandContext): Promise<StartedImportResponse> {
    return this.importRegister.execute(context, file);
  }
}
