import type { Sending } from '../audits/audits-client.js';
import type { Paged } from '../paged.js';
import type { ServiceAccess } from '../service-access.js';
import type { ServiceClient } from '../service-client.js';
import type { ParkedDetails, ParkedGroup, ReleaseOutcome } from './parked.js';

/** What one service parked. */
export class ParkedClient {
  constructor(private readonly client: ServiceClient) {}

  async page(access: ServiceAccess, page: string): Promise<Paged<ParkedGroup>> {
    return (await this.client.ask<Paged<ParkedGroup>>(access, { path: '/parked-messages', query: { page } })).body;
  }

  async message(access: ServiceAccess, id: string): Promise<ParkedDetails> {
    return (await this.client.ask<ParkedDetails>(access, { path: `/parked-messages/${id}` })).body;
  }

  retry(access: ServiceAccess, id: string, reason: string | undefined, sending: Sending): Promise<ReleaseOutcome> {
    return this.decide(access, `/parked-messages/${id}/retry`, { ...(reason && { reason }) }, sending);
  }

  skip(
    access: ServiceAccess,
    id: string,
    skipped: { readonly what: 'message' | 'missing'; readonly reason: string },
    sending: Sending,
  ): Promise<ReleaseOutcome> {
    return this.decide(access, `/parked-messages/${id}/skip`, skipped, sending);
  }

  private async decide(
    access: ServiceAccess,
    path: string,
    body: object,
    { idempotencyKey }: Sending,
  ): Promise<ReleaseOutcome> {
    return (await this.client.ask<ReleaseOutcome>(access, { method: 'POST', path, body, idempotencyKey })).body;
  }
}
