import type { ServiceAccess } from '../service-access.js';
import type { ServiceClient } from '../service-client.js';
import type { BoardReport, ListedReport, PublicVersion } from './board-report.js';

/** The board's reports. */
export class ReportsClient {
  constructor(private readonly client: ServiceClient) {}

  async list(access: ServiceAccess): Promise<readonly ListedReport[]> {
    return (await this.client.ask<readonly ListedReport[]>(access, { path: '/reports' })).body;
  }

  async restrictedPack(access: ServiceAccess, cycleId: string): Promise<BoardReport> {
    return (await this.client.ask<BoardReport>(access, { path: `/reports/${cycleId}/restricted` })).body;
  }

  async restrictedCsv(access: ServiceAccess, cycleId: string): Promise<string> {
    return (await this.client.download(access, { path: `/reports/${cycleId}/restricted/csv` })).text;
  }

  async publicVersion(access: ServiceAccess, cycleId: string): Promise<PublicVersion> {
    return (await this.client.ask<PublicVersion>(access, { path: `/reports/${cycleId}/public` })).body;
  }

  async publicCsv(access: ServiceAccess, cycleId: string): Promise<string> {
    return (await this.client.download(access, { path: `/reports/${cycleId}/public/csv` })).text;
  }

  async prepare(access: ServiceAccess, cycleId: string, idempotencyKey: string): Promise<void> {
    const path = `/reports/${cycleId}/public-versions`;
    await this.client.ask(access, { method: 'POST', path, idempotencyKey });
  }

  async publish(access: ServiceAccess, cycleId: string, versionId: string, idempotencyKey: string): Promise<void> {
    const path = `/reports/${cycleId}/public-versions/${versionId}/publish`;
    await this.client.ask(access, { method: 'POST', path, idempotencyKey });
  }
}
