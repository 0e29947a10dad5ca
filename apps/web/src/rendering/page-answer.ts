import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Assets } from '../assets/assets.js';
import { nonceOf } from '../server/nonce-of.js';
import { WebSettings } from '../server/web-settings.js';
import { visitorOf } from '../visit/visitor.js';
import type { Page } from './page.js';
import { presentLayout } from './present-layout.js';
import { Renderer } from './renderer.js';
import type { SeeOther } from './see-other.js';

/** Answers a request with a page in its surroundings, or sends the browser on. */
@Injectable()
export class PageAnswer {
  constructor(
    private readonly renderer: Renderer,
    private readonly settings: WebSettings,
    private readonly assets: Assets,
  ) {}

  show(request: FastifyRequest, reply: FastifyReply, page: Page): void {
    const layout = presentLayout({
      partnership: this.settings.partnership,
      assets: this.assets.paths,
      nonce: nonceOf(request),
      visitor: visitorOf(request),
      path: request.url.split('?')[0] ?? '/',
    });
    void reply.code(page.status).type('text/html; charset=utf-8').send(this.renderer.render(page, layout));
  }

  sendOn(reply: FastifyReply, target: SeeOther): void {
    void reply.code(303).header('location', target.location).send();
  }
}
