import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { WithoutSession } from '../visit/access-level.js';
import { Assets } from './assets.js';

/** Serves the files of the pages; an unknown name is a 404, there is no folder behind it. */
@Controller('assets')
@WithoutSession()
export class AssetsController {
  constructor(private readonly assets: Assets) {}

  @Get(':name')
  show(@Param('name') name: string, @Res() reply: FastifyReply): void {
    const asset = this.assets.find(name);
    if (!asset) throw new NotFoundException();
    void reply
      .headers({ 'content-type': asset.contentType, 'cache-control': 'public, max-age=31536000, immutable' })
      .send(asset.content);
  }
}
