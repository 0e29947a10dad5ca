import { londonTime } from '../../rendering/london-time.js';
import { presentPagination } from '../../rendering/pagination.js';
import type { Delivery } from '../../services/notifications/notifications.js';
import type { Paged } from '../../services/paged.js';
import type { DeliveriesView } from './deliveries-view.js';

/** The states that can be asked for; the first is what one usually comes for. */
export const DELIVERY_STATES = { undelivered: 'Undelivered', pending: 'Waiting', sent: 'Sent' } as const;

/** A state that can be asked for. */
export type DeliveryState = keyof typeof DELIVERY_STATES;

const NONE: Readonly<Record<DeliveryState, string>> = {
  undelivered: 'No email has failed. One that is still being tried is under “Waiting”.',
  pending: 'No email is waiting to be sent.',
  sent: 'No email has been sent yet.',
};

/** One page of deliveries in one state. */
export function presentDeliveries(list: Paged<Delivery>, state: DeliveryState): DeliveriesView {
  return {
    title: state === 'undelivered' ? 'Undelivered mail' : `Mail: ${DELIVERY_STATES[state].toLowerCase()}`,
    filters: Object.entries(DELIVERY_STATES).map(([name, text]) => ({
      text,
      href: `/deliveries?state=${name}`,
      isCurrent: name === state,
    })),
    caption: list.total === 1 ? '1 email' : `${list.total} emails`,
    noneText: NONE[state],
    deliveries: list.items.map((delivery) => ({
      name: delivery.name,
      address: delivery.address,
      state: DELIVERY_STATES[delivery.state],
      attempts: String(delivery.attempts),
      next: delivery.nextAttemptAt ? londonTime(delivery.nextAttemptAt) : 'None',
      lastReply: delivery.lastReply ? String(delivery.lastReply) : 'None',
    })),
    pagination: presentPagination(list, '/deliveries', { state }),
  };
}
