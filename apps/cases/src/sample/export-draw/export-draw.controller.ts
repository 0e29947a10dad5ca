import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, type Caller } from '@accord/service';
import { ExportDraw } from './export-draw.js';

/** Hands out which case is of which stratum and was drawn. */
@ApiTags('sample')
@Controller('cycles')
export class ExportDrawController {
  constructor(private readonly exportDraw: ExportDraw) {}

  @Get(':id/strata-file')
  @Allow('frame.export')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/plain')
  @ApiOperation({ summary: 'One line a case of the frame: stratum, case id, whether it was drawn; separated by tabs' })
  async write(
    @Param('id', ObjectIdPipe) cycleId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.exportDraw.execute(cycleId, caller, at), {
      type: 'text/plain; charset=utf-8',
    });
  }
}
