import { Controller, Get, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { noticeOf } from '../../rendering/notices.js';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { visitorOf } from '../../visit/visitor.js';
import { presentHome } from './present-home.js';

/** The first page in a scope. */
@Controller()
export class HomeController {
  constructor(private readonly settings: WebSettings) {}

  @Get()
  show(@CurrentVisit() visit: Visit, @Query('done') done: unknown, @Req() request: FastifyRequest): Page<'home'> {
    const { unread } = visitorOf(request);
    return new Page('home', presentHome(visit, this.settings.partnership, { unread, notice: noticeOf(done) }));
  }
}
