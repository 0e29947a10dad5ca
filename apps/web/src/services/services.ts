import type { ServiceName } from '@accord/partnership';
import { AuditsClient } from './audits/audits-client.js';
import { CyclesClient } from './audits/cycles-client.js';
import { DrawClient } from './audits/draw-client.js';
import { FindingsClient } from './audits/findings-client.js';
import { RegisterClient } from './cases/register-client.js';
import { SampleClient } from './cases/sample-client.js';
import { ModerationClient } from './audits/moderation-client.js';
import { SubmissionsClient } from './audits/submissions-client.js';
import { NotificationsClient } from './notifications/notifications-client.js';
import { ReportsClient } from './reports/reports-client.js';
import { ParkedClient } from './parked/parked-client.js';
import { ServiceClient } from './service-client.js';
import { TrailClient } from './trail/trail-client.js';

/** The services that the pages ask. */
export class Services {
  readonly audits: AuditsClient;
  readonly cycles: CyclesClient;
  readonly moderation: ModerationClient;
  readonly submissions: SubmissionsClient;
  readonly notifications: NotificationsClient;
  readonly draw: DrawClient;
  readonly findings: FindingsClient;
  readonly register: RegisterClient;
  readonly sample: SampleClient;
  readonly reports: ReportsClient;
  /** Every service keeps a trail of its own. */
  readonly trails: ReadonlyMap<ServiceName, TrailClient>;
  /** Every service may park messages. */
  readonly parked: ReadonlyMap<ServiceName, ParkedClient>;

  constructor(urls: Readonly<Record<ServiceName, string>>) {
    const clients = Object.entries(urls).map(
      ([service, url]) => [service as ServiceName, new ServiceClient(service, url)] as const,
    );
    this.audits = new AuditsClient(new ServiceClient('audits', urls.audits));
    this.moderation = new ModerationClient(new ServiceClient('audits', urls.audits));
    this.cycles = new CyclesClient(new ServiceClient('audits', urls.audits));
    this.submissions = new SubmissionsClient(new ServiceClient('audits', urls.audits));
    this.notifications = new NotificationsClient(new ServiceClient('notifications', urls.notifications));
    this.reports = new ReportsClient(new ServiceClient('reports', urls.reports));
    this.draw = new DrawClient(new ServiceClient('audits', urls.audits));
    this.findings = new FindingsClient(new ServiceClient('audits', urls.audits));
    this.register = new RegisterClient(new ServiceClient('cases', urls.cases));
    this.sample = new SampleClient(new ServiceClient('cases', urls.cases));
    this.trails = new Map(clients.map(([service, client]) => [service, new TrailClient(client)]));
    this.parked = new Map(clients.map(([service, client]) => [service, new ParkedClient(client)]));
  }
}
