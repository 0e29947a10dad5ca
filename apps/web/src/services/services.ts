import type { ServiceName } from '@accord/partnership';
import { AuditsClient } from './audits/audits-client.js';
import { RegisterClient } from './cases/register-client.js';
import { NotificationsClient } from './notifications/notifications-client.js';
import { ReportsClient } from './reports/reports-client.js';
import { ServiceClient } from './service-client.js';
import { TrailClient } from './trail/trail-client.js';

/** The services that the pages ask. */
export class Services {
  readonly audits: AuditsClient;
  readonly notifications: NotificationsClient;
  readonly register: RegisterClient;
  readonly reports: ReportsClient;
  /** Every service keeps a trail of its own. */
  readonly trails: ReadonlyMap<ServiceName, TrailClient>;

  constructor(urls: Readonly<Record<ServiceName, string>>) {
    const clients = Object.entries(urls).map(
      ([service, url]) => [service as ServiceName, new ServiceClient(service, url)] as const,
    );
    this.audits = new AuditsClient(new ServiceClient('audits', urls.audits));
    this.notifications = new NotificationsClient(new ServiceClient('notifications', urls.notifications));
    this.reports = new ReportsClient(new ServiceClient('reports', urls.reports));
    this.register = new RegisterClient(new ServiceClient('cases', urls.cases));
    this.trails = new Map(clients.map(([service, client]) => [service, new TrailClient(client)]));
  }
}
