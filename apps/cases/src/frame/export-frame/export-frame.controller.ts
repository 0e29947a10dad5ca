import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, type Caller } from '@accord/service';
import { ExportFrame } from './export-frame.js';

/** Hands out the frame file, which holds case ids. */
@ApiTags('frame')
@Controller('cycles')
export class ExportFrameController {
  constructor(private readonly exportFrame: ExportFrame) {}

  @Get(':id/frame-file')
  @Allow('frame.export')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/plain')
  @ApiOperation({ summary: 'The frame file: a salt, then the case ids in order; its SHA-256 is the digest' })
  async write(
    @Param('id', ObjectIdPipe) cycleId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.exportFrame.execute(cycleId, caller, at), {
      type: 'text/plain; charset=utf-8',
    });
  }
}
