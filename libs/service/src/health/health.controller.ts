import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/access.js';
import { Readiness, type ReadinessReport } from './readiness.js';

/** Tells an orchestrator whether to restart this process (live) and whether to send it work (ready). */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Public()
  @ApiOperation({ summary: 'Whether the process runs: says nothing of what it depends on' })
  live(): { live: true } {
    return { live: true };
  }

  @Get('ready')
  @Public()
  @ApiOperation({ summary: 'Whether the process can do its work now, and which part cannot' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessReport> {
    const report = await this.readiness.report();
    if (!report.ready) void reply.code(503);
    return report;
  }
}
