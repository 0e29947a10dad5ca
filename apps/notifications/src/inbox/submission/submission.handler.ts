import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  submissionAssignedV1,
  submissionReturnedV1,
  submissionsRequestedV1,
  submissionSubmittedV1,
  type SubmissionAssignedV1,
  type SubmissionReturnedV1,
  type SubmissionsRequestedV1,
  type SubmissionSubmittedV1,
} from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { PeopleProjection } from '@accord/service';
import type { SubmissionDetails } from '../domain/inbox-entry.js';
import { TellPeople } from '../tell-people.js';

/** Tells leads what is asked of their agency and what came in, and auditors what was given or returned to them. */
@Controller()
export class SubmissionHandler {
  constructor(
    private readonly people: PeopleProjection,
    private readonly telling: TellPeople,
  ) {}

  @OnEvent(submissionsRequestedV1)
  async requested(@Payload() { tx, id: eventId, at, data }: EventDelivery<SubmissionsRequestedV1>): Promise<void> {
    const { cycleId, drawnCaseId, pseudonym, dueOn } = data;
    const about = { cycleId, drawnCaseId, pseudonym, dueOn };
    const agencyIds = data.submissions.map(({ agencyId }) => agencyId);
    const leads = await this.people.holdersByAgency(tx, 'safeguarding-lead', at, agencyIds);
    const to = leads.map(({ personId, agencyId }) => ({ personId, details: { ...about, agencyId } }));
    await this.telling.tell(tx, { eventId, at, kind: 'submissions-requested', to });
  }

  @OnEvent(submissionAssignedV1)
  assigned(@Payload() { tx, id: eventId, at, data }: EventDelivery<SubmissionAssignedV1>): Promise<void> {
    const to = [{ personId: data.auditorId, details: detailsOf(data) }];
    return this.telling.tell(tx, { eventId, at, kind: 'submission-assigned', to });
  }

  @OnEvent(submissionSubmittedV1)
  async submitted(@Payload() { tx, id: eventId, at, data }: EventDelivery<SubmissionSubmittedV1>): Promise<void> {
    const leads = await this.people.holdersByAgency(tx, 'safeguarding-lead', at, [data.agencyId]);
    const to = leads.map(({ personId }) => ({ personId, details: detailsOf(data) }));
    await this.telling.tell(tx, { eventId, at, kind: 'submission-submitted', to });
  }

  @OnEvent(submissionReturnedV1)
  returned(@Payload() { tx, id: eventId, at, data }: EventDelivery<SubmissionReturnedV1>): Promise<void> {
    const to = [{ personId: data.auditorId, details: detailsOf(data) }];
    return this.telling.tell(tx, { eventId, at, kind: 'submission-returned', to });
  }
}

function detailsOf(data: SubmissionAssignedV1): SubmissionDetails {
  const { cycleId, drawnCaseId, pseudonym, submissionId, agencyId } = data;
  return { cycleId, drawnCaseId, pseudonym, submissionId, agencyId };
}
