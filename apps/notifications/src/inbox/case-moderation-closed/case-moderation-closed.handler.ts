import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { caseModerationClosedV1, type CaseModerationClosedV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { TellPeople } from '../tell-people.js';

/** Tells the auditors of a case that its moderated grades can be read. */
@Controller()
export class CaseModerationClosedHandler {
  constructor(private readonly telling: TellPeople) {}

  @OnEvent(caseModerationClosedV1)
  handle(@Payload() { tx, id: eventId, at, data }: EventDelivery<CaseModerationClosedV1>): Promise<void> {
    const { cycleId, drawnCaseId, pseudonym } = data;
    const to = [...new Set(data.auditorIds)].map((personId) => ({
      personId,
      details: { cycleId, drawnCaseId, pseudonym },
    }));
    return this.telling.tell(tx, { eventId, at, kind: 'case-graded', to });
  }
}
