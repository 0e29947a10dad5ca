import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  caseModerationOpenedV1,
  submissionAssignedV1,
  submissionsRequestedV1,
  type CaseModerationOpenedV1,
  type SubmissionAssignedV1,
  type SubmissionsRequestedV1,
} from '@accord/contracts';
import { OnEvent, Projects, type EventDelivery } from '@accord/messaging';
import { ConcernedPeople } from './persistence/concerned-people.js';

/** Hears whom a drawn case concerns: who was asked, who audits it, who moderates it. */
@Projects({ name: 'concerned', tables: ['case_agency', 'case_auditor', 'case_moderator'] })
@Controller()
export class TakeConcernedHandler {
  constructor(private readonly concerned: ConcernedPeople) {}

  @OnEvent(submissionsRequestedV1)
  asked(@Payload() { tx, data }: EventDelivery<SubmissionsRequestedV1>): Promise<void> {
    return this.concerned.ask(tx, data);
  }

  @OnEvent(submissionAssignedV1)
  assigned(@Payload() { tx, data }: EventDelivery<SubmissionAssignedV1>): Promise<void> {
    return this.concerned.assign(tx, data);
  }

  @OnEvent(caseModerationOpenedV1)
  opened(@Payload() { tx, data }: EventDelivery<CaseModerationOpenedV1>): Promise<void> {
    return this.concerned.open(tx, data);
  }
}
