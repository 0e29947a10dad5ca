import { randomUUID } from 'node:crypto';
import { personJoinedV1, roleEndedV1, roleGrantedV1, wireName, type EventDefinition } from '@accord/contracts';
import type { EventToRead } from './event-reader.js';

/** What is said of a person who joins, is given a role, and loses it again; each an event of its own. */
export function storyOfAPerson(subject: string) {
  const [personId, grantId] = [randomUUID(), randomUUID()];
  const say = <P extends object>(sequence: number, definition: EventDefinition<P>, data: P): EventToRead => ({
    id: randomUUID(),
    type: wireName(definition),
    aggregateId: personId,
    sequence,
    data,
  });
  return {
    personId,
    joined: say(1, personJoinedV1, { ...personJoinedV1.example, personId, subject }),
    granted: say(2, roleGrantedV1, { ...roleGrantedV1.example, personId, grantId }),
    ended: say(3, roleEndedV1, { personId, grantId, endedAt: '2026-01-02T10:00:00.000Z' }),
  };
}
