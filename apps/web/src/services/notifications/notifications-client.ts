import type { Paged } from '../paged.js';
import type { ServiceAccess } from '../service-access.js';
import type { ServiceClient } from '../service-client.js';
import type { Delivery, InboxEntry } from './notifications.js';

/** The inbox of the person, and how mail of the scope is delivered. */
export class NotificationsClient {
  constructor(private readonly client: ServiceClient) {}

  async unread(access: ServiceAccess): Promise<number> {
    return (await this.client.ask<{ unread: number }>(access, { path: '/inbox/unread' })).body.unread;
  }

  async inbox(access: ServiceAccess, query: { page?: string }): Promise<Paged<InboxEntry>> {
    return (await this.client.ask<Paged<InboxEntry>>(access, { path: '/inbox', query })).body;
  }

  async markRead(access: ServiceAccess, entryId: string, idempotencyKey: string): Promise<void> {
    await this.client.ask(access, { method: 'POST', path: `/inbox/${entryId}/read`, idempotencyKey });
  }

  async deliveries(access: ServiceAccess, query: { state?: string; page?: string }): Promise<Paged<Delivery>> {
    return (await this.client.ask<Paged<Delivery>>(access, { path: '/deliveries', query })).body;
  }
}
