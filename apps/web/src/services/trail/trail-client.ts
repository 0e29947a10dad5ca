import type { Paged } from '../paged.js';
import type { ServiceAccess } from '../service-access.js';
import type { ServiceClient } from '../service-client.js';
import type { TrailRow, TrailSearch } from './trail.js';

/** The access trail of one service. */
export class TrailClient {
  constructor(private readonly client: ServiceClient) {}

  async page(access: ServiceAccess, search: TrailSearch, page: number): Promise<Paged<TrailRow>> {
    const query = { ...search, page: String(page) };
    return (await this.client.ask<Paged<TrailRow>>(access, { path: '/trail', query })).body;
  }
}
