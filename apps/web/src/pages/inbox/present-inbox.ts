import { randomUUID } from 'node:crypto';
import type { Partnership } from '@accord/partnership';
import { londonTime } from '../../rendering/london-time.js';
import { presentPagination } from '../../rendering/pagination.js';
import type { InboxEntry, MailState } from '../../services/notifications/notifications.js';
import type { Paged } from '../../services/paged.js';
import type { Visit } from '../../visit/visit.js';
import type { InboxView } from './inbox-view.js';
import { presentEntry } from './present-entry.js';

const MAIL: Readonly<Record<MailState, string | undefined>> = {
  pending: 'An email about this is on its way.',
  sent: undefined,
  undelivered: 'The email about this could not be delivered. Ask an administrator to check your address.',
  none: undefined,
};

/** One page of the inbox; entries that were not read can be marked as read. */
export function presentInbox(
  list: Paged<InboxEntry>,
  visit: Visit,
  context: { partnership: Partnership; notice?: string },
): InboxView {
  return {
    title: 'Inbox',
    notice: context.notice,
    entries: list.items.map((entry) => ({
      ...presentEntry(entry, visit.scope.name, context.partnership),
      at: londonTime(entry.at),
      mail: MAIL[entry.mail],
      readAction: entry.readAt ? undefined : `/inbox/${entry.id}/read`,
      idempotencyKey: randomUUID(),
    })),
    formToken: visit.session.csrfToken,
    pagination: presentPagination(list, '/inbox'),
  };
}
