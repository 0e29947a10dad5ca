import { FastifyAdapter } from '@nestjs/platform-fastify';

type Reply = Parameters<FastifyAdapter['reply']>[0];

/** Fastify for Nest, where a request that was answered with a page keeps that answer and its status. */
export class PagesAdapter extends FastifyAdapter {
  override reply(response: Reply, body: unknown, statusCode?: number): ReturnType<FastifyAdapter['reply']> {
    return 'sent' in response && response.sent ? response : super.reply(response, body, statusCode);
  }
}
