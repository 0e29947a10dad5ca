import type { Paged } from '../paged.js';
import type { ServiceAccess } from '../service-access.js';
import type { ServiceClient } from '../service-client.js';
import type { Sending } from './audits-client.js';
import type {
  AssignableAuditors,
  ListedSubmission,
  RecordedSubmission,
  SavedDomain,
  SubmissionHistory,
  WrittenDomain,
} from './submissions.js';

/** What agencies submit on drawn cases of the scope that the token is for. */
export class SubmissionsClient {
  constructor(private readonly client: ServiceClient) {}

  async list(access: ServiceAccess, query: { cycle?: string; page?: string }): Promise<Paged<ListedSubmission>> {
    return (await this.client.ask<Paged<ListedSubmission>>(access, { path: '/submissions', query })).body;
  }

  async one(access: ServiceAccess, id: string): Promise<RecordedSubmission> {
    return (await this.client.ask<RecordedSubmission>(access, { path: `/submissions/${id}` })).body;
  }

  async history(access: ServiceAccess, id: string): Promise<SubmissionHistory> {
    return (await this.client.ask<SubmissionHistory>(access, { path: `/submissions/${id}/history` })).body;
  }

  async auditors(access: ServiceAccess, id: string): Promise<AssignableAuditors> {
    return (await this.client.ask<AssignableAuditors>(access, { path: `/submissions/${id}/auditors` })).body;
  }

  async saveDomain(
    access: ServiceAccess,
    domain: { id: string; code: string; written: WrittenDomain },
    sending: Sending,
  ): Promise<SavedDomain> {
    const path = `/submissions/${domain.id}/domains/${domain.code}`;
    const request = { method: 'PUT', path, body: domain.written, ...sending } as const;
    return (await this.client.ask<SavedDomain>(access, request)).body;
  }

  async assign(access: ServiceAccess, id: string, auditorId: string, sending: Sending): Promise<void> {
    await this.post(access, `${id}/assign`, { auditorId }, sending);
  }

  async submit(access: ServiceAccess, id: string, draftVersion: number, sending: Sending): Promise<void> {
    await this.post(access, `${id}/submit`, { draftVersion }, sending);
  }

  async reportNotKnown(access: ServiceAccess, id: string, reason: string | undefined, sending: Sending): Promise<void> {
    await this.post(access, `${id}/not-known`, reason ? { reason } : {}, sending);
  }

  async takeBackNotKnown(access: ServiceAccess, id: string, sending: Sending): Promise<void> {
    await this.post(access, `${id}/not-known/undo`, undefined, sending);
  }

  async giveBack(access: ServiceAccess, id: string, reason: string, sending: Sending): Promise<void> {
    await this.post(access, `${id}/return`, { reason }, sending);
  }

  private async post(access: ServiceAccess, path: string, body: object | undefined, sending: Sending): Promise<void> {
    await this.client.ask(access, { method: 'POST', path: `/submissions/${path}`, body, ...sending });
  }
}
