import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AuditTool, GradingScale } from '@accord/contracts';
import { Allow } from '@accord/service';
import { Instruments } from '../instruments.js';

/** `GET /tools`, `GET /scales` */
@ApiTags('cycles')
@Controller()
export class ToolListController {
  constructor(private readonly instruments: Instruments) {}

  @Get('tools')
  @Allow('cycle.read')
  @ApiOperation({ summary: 'Every version of every audit tool, with its domains and questions' })
  tools(): { items: readonly AuditTool[] } {
    return { items: this.instruments.tools };
  }

  @Get('scales')
  @Allow('cycle.read')
  @ApiOperation({ summary: 'Every version of every grading scale, with descriptors and capping rules' })
  scales(): { items: readonly GradingScale[] } {
    return { items: this.instruments.scales };
  }
}
