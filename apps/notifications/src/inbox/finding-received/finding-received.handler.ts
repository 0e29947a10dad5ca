import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { findingReceivedV1, type FindingReceivedV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { PeopleProjection } from '@accord/service';
import { TellPeople } from '../tell-people.js';

/** Tells the learning leads that another authority shared something to learn from, and where it can be read. */
@Controller()
export class FindingReceivedHandler {
  constructor(
    private readonly people: PeopleProjection,
    private readonly telling: TellPeople,
  ) {}

  @OnEvent(findingReceivedV1)
  async handle(@Payload() { tx, id: eventId, at, data }: EventDelivery<FindingReceivedV1>): Promise<void> {
    const { findingId, cycleId, authority } = data;
    const leads = await this.people.holdersByAgency(tx, 'learning-lead', at);
    const people = [...new Set(leads.map(({ personId }) => personId))];
    const to = people.map((personId) => ({ personId, details: { findingId, cycleId, authority } }));
    await this.telling.tell(tx, { eventId, at, kind: 'finding-received', to });
  }
}
