import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, ObjectIdPipe, RequestedAt, type Caller } from '@accord/service';
import { FinalGradesQuery } from './final-grades.query.js';
import { FinalGradesResponse } from './final-grades.response.js';

/** `GET /drawn-cases/:id/final-grades` */
@ApiTags('moderation')
@Controller('drawn-cases')
export class FinalGradesController {
  constructor(private readonly finalGrades: FinalGradesQuery) {}

  @Get(':id/final-grades')
  @Allow('submission.read')
  @ApiOperation({ summary: 'The final grades of a case that one audited, once its moderation is closed' })
  @ApiOkResponse({ type: FinalGradesResponse })
  look(
    @Param('id', ObjectIdPipe) drawnCaseId: string,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<FinalGradesResponse> {
    return this.finalGrades.execute(drawnCaseId, caller, at);
  }
}
