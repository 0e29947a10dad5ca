import { Module } from '@nestjs/common';
import { CaseModerationClosedHandler } from './inbox/case-moderation-closed/case-moderation-closed.handler.js';
import { FindingReceivedHandler } from './inbox/finding-received/finding-received.handler.js';
import { InboxListController } from './inbox/inbox-list/inbox-list.controller.js';
import { InboxListQuery } from './inbox/inbox-list/inbox-list.query.js';
import { MarkReadController } from './inbox/mark-read/mark-read.controller.js';
import { MarkRead } from './inbox/mark-read/mark-read.js';
import { InboxEntries } from './inbox/persistence/inbox-entries.js';
import { RoleGrantedHandler } from './inbox/role-granted/role-granted.handler.js';
import { TellOfRole } from './inbox/role-granted/tell-of-role.js';
import { SubmissionHandler } from './inbox/submission/submission.handler.js';
import { TellPeople } from './inbox/tell-people.js';
import { DeliveryListController } from './mail-delivery/delivery-list/delivery-list.controller.js';
import { DeliveryListQuery } from './mail-delivery/delivery-list/delivery-list.query.js';
import { MailDeliveries } from './mail-delivery/persistence/mail-deliveries.js';
import { Recipients } from './mail-delivery/recipient/recipients.js';
import { MailMetrics } from './mail-delivery/sender/mail-metrics.js';
import { MailQueue } from './mail-delivery/sender/mail-queue.js';
import { MailSenders } from './mail-delivery/sender/mail-senders.js';
import { SendDueMail } from './mail-delivery/sender/send-due-mail.js';
import { SENDER_SETTINGS, usualSenderSettings } from './mail-delivery/sender/sender-settings.js';
import { MailTransport } from './mail-delivery/transport/mail-transport.js';
import { SmtpTransport } from './mail-delivery/transport/smtp-transport.js';
import { NotificationsConfig } from './notifications.config.js';

/** Tells people what concerns them: in their inbox, which is the record, and by a mail that says there is something in it. */
@Module({
  controllers: [
    RoleGrantedHandler,
    SubmissionHandler,
    CaseModerationClosedHandler,
    FindingReceivedHandler,
    InboxListController,
    MarkReadController,
    DeliveryListController,
  ],
  providers: [
    InboxEntries,
    InboxListQuery,
    MarkRead,
    TellOfRole,
    TellPeople,
    DeliveryListQuery,
    MailDeliveries,
    MailMetrics,
    MailQueue,
    MailSenders,
    Recipients,
    SendDueMail,
    {
      provide: MailTransport,
      useFactory: ({ smtpUrl, mailFrom }: NotificationsConfig) => new SmtpTransport({ url: smtpUrl, from: mailFrom }),
      inject: [NotificationsConfig],
    },
    {
      provide: SENDER_SETTINGS,
      useFactory: ({ webUrl }: NotificationsConfig) => usualSenderSettings(webUrl),
      inject: [NotificationsConfig],
    },
  ],
})
export class NotificationsModule {}
