import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { noticeOf } from '../../rendering/notices.js';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import type { DrawFile } from '../../services/cases/sample-client.js';
import type { DrawStatus } from '../../services/audits/draw.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { fileNames, presentDraw } from './present-draw.js';

/** Where the draw of a cycle stands, and the files by which it is checked. */
@Controller('cycles/:id/draw')
export class DrawController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get()
  async show(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Query('done') done: unknown,
  ): Promise<Page<'draw'>> {
    const status = await this.services.draw.status(visit.access, id);
    const isFrozenHere = await this.isFrozenHere(status, visit);
    const { partnership } = this.settings;
    return new Page('draw', presentDraw(status, visit, { partnership, isFrozenHere, notice: noticeOf(done) }));
  }

  @Get('frame-file')
  frame(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.send(visit, id, 'frame-file', reply);
  }

  @Get('strata-file')
  strata(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.send(visit, id, 'strata-file', reply);
  }

  /** Asked of `cases` only while it matters, and not waited for in vain: the page is shown without it. */
  private async isFrozenHere({ own, authorities, cycleId }: DrawStatus, visit: Visit): Promise<boolean> {
    const isAwaited = authorities.some(({ authority, task }) => authority === own && task === 'freeze-frame');
    return isAwaited && (await this.services.sample.isFrozen(visit.access, cycleId).catch(() => false));
  }

  private async send(visit: Visit, id: string, file: DrawFile, reply: FastifyReply): Promise<void> {
    const text = await this.services.sample.file(visit.access, id, file);
    const { frameFile, strataFile } = fileNames(await this.services.draw.status(visit.access, id));
    const name = file === 'frame-file' ? frameFile : strataFile;
    void reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(text);
  }
}
