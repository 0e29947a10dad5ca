import type { ServiceAccess } from '../service-access.js';
import type { ServiceClient } from '../service-client.js';
import type { Sending } from './audits-client.js';
import type { DrawStatus } from './draw.js';

/** Where draws stand, and the witnesses' values. */
export class DrawClient {
  constructor(private readonly client: ServiceClient) {}

  async status(access: ServiceAccess, cycleId: string): Promise<DrawStatus> {
    return (await this.client.ask<DrawStatus>(access, { path: `/cycles/${cycleId}/draw` })).body;
  }

  async giveValue(access: ServiceAccess, cycleId: string, value: string, sending: Sending): Promise<void> {
    await this.client.ask(access, {
      method: 'POST',
      path: `/cycles/${cycleId}/draw-value`,
      body: { value },
      ...sending,
    });
  }
}
