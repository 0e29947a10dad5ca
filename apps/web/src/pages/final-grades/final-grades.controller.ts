import { Controller, Get, Param } from '@nestjs/common';
import { ObjectId } from '../../rendering/object-id.js';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentFinalGrades } from './present-final-grades.js';

/** The final grades of a case, for those who audited it. */
@Controller('drawn-cases')
export class FinalGradesController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get(':id/final-grades')
  async show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) drawnCaseId: string): Promise<Page<'final-grades'>> {
    const final = await this.services.moderation.finalGrades(visit.access, drawnCaseId);
    return new Page('final-grades', presentFinalGrades(final, this.settings.partnership));
  }
}
