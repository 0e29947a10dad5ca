import { randomUUID } from 'node:crypto';
import { roleGrantedV1, type RoleGrantedV1 } from '@accord/contracts';
import type { EventDelivery } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';

/** An event as the consumer hands it to a handler, without the transaction it comes in. */
export type Told = Omit<EventDelivery<RoleGrantedV1>, 'tx' | 'saidIn'>;

/** Says that a person was given a role. */
export function roleGrantedDelivery(personId: string): Told {
  return {
    id: randomUUID(),
    type: 'role-granted.v1',
    aggregateId: personId,
    sequence: 2,
    at: new Date('2026-11-24T09:00:00.000Z'),
    data: { ...roleGrantedV1.example, personId, grantId: randomUUID() },
  };
}

/** The same, in a transaction. */
export function within(tx: ScopeTransaction, told: Told): EventDelivery<RoleGrantedV1> {
  return { tx, saidIn: tx.scope, ...told };
}
