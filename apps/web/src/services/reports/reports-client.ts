import type { ServiceAccess } from '../service-access.js';
import type { ServiceClient } from '../service-client.js';
import type { BoardReport, ListedReport } from './board-report.js';

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
}
