import { randomUUID } from 'node:crypto';
import type { EventDefinition } from '@accord/contracts';
import { toScope } from '@accord/kernel';
import type { EventDelivery } from '@accord/messaging';
import type { UnitOfWork } from '@accord/persistence';

const JOINT = toScope('joint');

/** Hands an event to its handler as the gate does: in one transaction of the joint scope, said in another or there. */
export async function tell<P extends object>(
  work: UnitOfWork,
  handle: (delivery: EventDelivery<P>) => Promise<void> | void,
  said: { readonly event: EventDefinition<P>; readonly data?: Partial<P>; readonly in?: string },
): Promise<void> {
  const { event, data, in: scope = 'joint' } = said;
  const about = { id: randomUUID(), type: event.type, aggregateId: randomUUID(), sequence: 1, at: new Date() };
  await work.run(JOINT, async (tx) =>
    handle({ tx, saidIn: toScope(scope), ...about, data: { ...event.example, ...data } }),
  );
}
