import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, Allow, CurrentCaller, ObjectIdPipe, RequestedAt, trailOf, type Caller } from '@accord/service';
import { ReplacementPageQuery, type ReplacementPageResponse } from './replacement-page.query.js';

/** `GET /drawn-cases/:id/replacement` */
@ApiTags('sample')
@Controller('drawn-cases')
export class ReplacementPageController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly replacement: ReplacementPageQuery,
  ) {}

  @Get(':id/replacement')
  @Allow('sample.replace')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'A drawn case and, when it was replaced, by which one and why' })
  show(
    @Param('id', ObjectIdPipe) drawnCaseId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<ReplacementPageResponse> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-replacement', 'drawn-case', drawnCaseId));
      return this.replacement.read(tx, drawnCaseId);
    });
  }
}
