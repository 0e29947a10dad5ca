import { newId, systemClock, type Scope } from '@accord/kernel';
import type { UnitOfWork } from '@accord/persistence';
import { Metrics, PeopleProjection } from '@accord/service';
import { InboxEntries } from '../inbox/persistence/inbox-entries.js';
import { MailDeliveries } from '../mail-delivery/persistence/mail-deliveries.js';
import { Recipients } from '../mail-delivery/recipient/recipients.js';
import { MailMetrics } from '../mail-delivery/sender/mail-metrics.js';
import { MailQueue } from '../mail-delivery/sender/mail-queue.js';
import { SendDueMail } from '../mail-delivery/sender/send-due-mail.js';
import { usualSenderSettings, type SenderSettings } from '../mail-delivery/sender/sender-settings.js';
import type { MailTransport } from '../mail-delivery/transport/mail-transport.js';
import { roleGrantedDelivery } from './role-granted-delivery.js';

/** What a test replaces of a sender. */
export interface SenderReplacements {
  readonly deliveries?: MailDeliveries;
  readonly settings?: Partial<SenderSettings>;
  readonly metrics?: Metrics;
}

/** The rounds of a sender as the module puts them together, on a test's databases and mail server. */
export function buildSender(
  work: UnitOfWork,
  transport: MailTransport,
  replaced: SenderReplacements = {},
): SendDueMail {
  const recipients = new Recipients(new PeopleProjection(), systemClock);
  const queue = new MailQueue(work, replaced.deliveries ?? new MailDeliveries(), recipients);
  const settings = { ...usualSenderSettings('https://accord.example'), ...replaced.settings };
  return new SendDueMail(queue, transport, settings, new MailMetrics(replaced.metrics ?? new Metrics('notifications')));
}

/** Puts an entry and a mail about it in the queue, as the handler of an event does. Answers the entry's id. */
export function queueMail(work: UnitOfWork, scope: Scope, personId: string): Promise<string> {
  const { id: eventId, at, data } = roleGrantedDelivery(personId);
  const entry = { id: newId(), eventId, personId, kind: 'role-granted', details: data, at } as const;
  return work.run(scope, async (tx) => {
    await new MailDeliveries().queue(tx, await new InboxEntries().add(tx, [entry]));
    return entry.id;
  });
}
