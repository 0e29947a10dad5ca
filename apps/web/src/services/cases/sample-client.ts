import type { Sending } from '../audits/audits-client.js';
import type { ServiceAccess } from '../service-access.js';
import type { ServiceClient } from '../service-client.js';
import type { CaseIdentity, CaseReplacement } from './sample.js';

/** The files by which a draw is recomputed. */
export type DrawFile = 'frame-file' | 'strata-file';

/** Frames, samples, and who the drawn cases are. */
export class SampleClient {
  constructor(private readonly client: ServiceClient) {}

  /** Whether this authority's frame is frozen; the others hear of it a moment later. */
  async isFrozen(access: ServiceAccess, cycleId: string): Promise<boolean> {
    const request = { path: `/cycles/${cycleId}/frame` };
    return (await this.client.ask<{ frame: object | null }>(access, request)).body.frame !== null;
  }

  async freeze(access: ServiceAccess, cycleId: string, sending: Sending): Promise<void> {
    await this.client.ask(access, { method: 'POST', path: `/cycles/${cycleId}/frame`, ...sending });
  }

  async file(access: ServiceAccess, cycleId: string, file: DrawFile): Promise<string> {
    return (await this.client.download(access, { path: `/cycles/${cycleId}/${file}` })).text;
  }

  async identity(access: ServiceAccess, drawnCaseId: string): Promise<CaseIdentity> {
    return (await this.client.ask<CaseIdentity>(access, { path: `/drawn-cases/${drawnCaseId}/identity` })).body;
  }

  async replacement(access: ServiceAccess, drawnCaseId: string): Promise<CaseReplacement> {
    return (await this.client.ask<CaseReplacement>(access, { path: `/drawn-cases/${drawnCaseId}/replacement` })).body;
  }

  async replace(
    access: ServiceAccess,
    drawnCaseId: string,
    why: { reason: string; text: string },
    sending: Sending,
  ): Promise<void> {
    await this.client.ask(access, {
      method: 'POST',
      path: `/drawn-cases/${drawnCaseId}/replace`,
      body: why,
      ...sending,
    });
  }
}
