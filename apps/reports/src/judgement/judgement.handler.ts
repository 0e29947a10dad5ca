import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  caseGradedV1,
  caseWithdrawnV1,
  judgementModeratedV1,
  publishedGradesImportedV1,
  type CaseGradedV1,
  type CaseWithdrawnV1,
  type JudgementModeratedV1,
  type PublishedGradesImportedV1,
} from '@accord/contracts';
import { OnEvent, Projects, type EventDelivery } from '@accord/messaging';
import { Judgements } from './persistence/judgements.js';

/** Hears grades: of cases from the authorities, of services from the partnership. Whose they are says the topic. */
@Projects({ name: 'figures', tables: ['judgement', 'case_grade', 'published_grade'] })
@Controller()
export class JudgementHandler {
  constructor(private readonly judgements: Judgements) {}

  @OnEvent(judgementModeratedV1)
  moderated(@Payload() { tx, saidIn, data }: EventDelivery<JudgementModeratedV1>): void {
    this.judgements.moderated(tx, saidIn, data);
  }

  @OnEvent(caseGradedV1)
  graded(@Payload() { tx, saidIn, data }: EventDelivery<CaseGradedV1>): void {
    this.judgements.caseGraded(tx, saidIn, data);
  }

  @OnEvent(caseWithdrawnV1)
  withdrawn(@Payload() { tx, saidIn, data }: EventDelivery<CaseWithdrawnV1>): void {
    this.judgements.caseWithdrawn(tx, saidIn, data.cycleId, data.pseudonym);
  }

  @OnEvent(publishedGradesImportedV1)
  published(@Payload() { tx, data }: EventDelivery<PublishedGradesImportedV1>): Promise<void> {
    return this.judgements.published(tx, data.cycleId, data.grades);
  }
}
