import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { WithoutSession } from '../visit/access-level.js';
import { WebReadiness } from './web-readiness.js';

/** Tells an orchestrator whether to restart this process (live) and whether to send it visitors (ready). */
@Controller('health')
@WithoutSession()
export class HealthController {
  constructor(private readonly readiness: WebReadiness) {}

  @Get('live')
  live(@Res() reply: FastifyReply): void {
    void reply.send({ live: true });
  }

  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const report = await this.readiness.report();
    void reply.code(report.ready ? 200 : 503).send(report);
  }
}
