import type { ServiceAccess } from '../service-access.js';
import type { ServiceClient } from '../service-client.js';
import type { Sending } from './audits-client.js';
import type { CaseModeration, FinalGrades, ModerationList } from './moderation.js';

/** The moderated grades of one domain, as `audits` takes them. */
export interface WantedGrades {
  readonly domain: string;
  readonly judgements: readonly { readonly agencyId: string; readonly grade: string; readonly reason?: string }[];
}

/** Moderation of drawn cases. */
export class ModerationClient {
  constructor(private readonly client: ServiceClient) {}

  async list(access: ServiceAccess, cycleId: string): Promise<ModerationList> {
    return (await this.client.ask<ModerationList>(access, { path: `/cycles/${cycleId}/moderation` })).body;
  }

  async find(access: ServiceAccess, drawnCaseId: string): Promise<CaseModeration> {
    return (await this.client.ask<CaseModeration>(access, { path: `/drawn-cases/${drawnCaseId}/moderation` })).body;
  }

  async finalGrades(access: ServiceAccess, drawnCaseId: string): Promise<FinalGrades> {
    return (await this.client.ask<FinalGrades>(access, { path: `/drawn-cases/${drawnCaseId}/final-grades` })).body;
  }

  open(access: ServiceAccess, drawnCaseId: string, sending: Sending): Promise<void> {
    return this.send(access, `${drawnCaseId}/moderation`, {}, sending);
  }

  moderate(access: ServiceAccess, drawnCaseId: string, wanted: WantedGrades, sending: Sending): Promise<void> {
    return this.send(access, `${drawnCaseId}/moderated-judgements`, wanted, sending);
  }

  accept(access: ServiceAccess, drawnCaseId: string, domain: string | undefined, sending: Sending): Promise<void> {
    return this.send(access, `${drawnCaseId}/accepted-grades`, domain ? { domain } : {}, sending);
  }

  grade(
    access: ServiceAccess,
    drawnCaseId: string,
    given: { readonly overall: string; readonly reason?: string },
    sending: Sending,
  ): Promise<void> {
    return this.send(access, `${drawnCaseId}/grade`, given, sending);
  }

  reopen(access: ServiceAccess, drawnCaseId: string, reason: string, sending: Sending): Promise<void> {
    return this.send(access, `${drawnCaseId}/moderation/reopen`, { reason }, sending);
  }

  private async send(access: ServiceAccess, path: string, body: object, sending: Sending): Promise<void> {
    await this.client.ask(access, { method: 'POST', path: `/drawn-cases/${path}`, body, ...sending });
  }
}
