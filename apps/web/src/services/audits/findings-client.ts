import type { Paged } from '../paged.js';
import type { ServiceAccess } from '../service-access.js';
import type { ServiceAnswer, ServiceClient } from '../service-client.js';
import type { Sending } from './audits-client.js';
import type {
  Disclosure,
  Finding,
  FindingAction,
  FindingList,
  ReleasePreview,
  SharedFinding,
  SharedFindingList,
} from './findings.js';

/** What a finding is to say, as typed; the service says what is wrong with it. */
export interface TypedFinding {
  readonly kind: string;
  readonly domain: string;
  readonly statement: string;
  readonly supportingCases: number | string;
}

/** Which shared findings are wanted. */
export type SharedFindingFilter = Readonly<
  Partial<Record<'cycle' | 'domain' | 'authority' | 'kind' | 'page', string | undefined>>
>;

/** Findings of an authority, what authorities shared, and the log of what this one released. */
export class FindingsClient {
  constructor(private readonly client: ServiceClient) {}

  async list(access: ServiceAccess, cycleId: string): Promise<FindingList> {
    return (await this.client.ask<FindingList>(access, { path: `/cycles/${cycleId}/findings` })).body;
  }

  one(access: ServiceAccess, id: string): Promise<ServiceAnswer<Finding>> {
    return this.client.ask<Finding>(access, { path: `/findings/${id}` });
  }

  async draft(access: ServiceAccess, cycleId: string, body: TypedFinding, sending: Sending): Promise<string> {
    const request = { method: 'POST', path: `/cycles/${cycleId}/findings`, body, ...sending } as const;
    return (await this.client.ask<{ findingId: string }>(access, request)).body.findingId;
  }

  /** Takes a decision, with what it needs. */
  async decide(
    access: ServiceAccess,
    decision: { readonly id: string; readonly action: FindingAction; readonly body?: object },
    sending: Sending,
  ): Promise<void> {
    const { id, action, body } = decision;
    await this.client.ask(access, { method: 'POST', path: `/findings/${id}/${action}`, body, ...sending });
  }

  async release(access: ServiceAccess, id: string): Promise<ReleasePreview> {
    return (await this.client.ask<ReleasePreview>(access, { path: `/findings/${id}/release` })).body;
  }

  async shared(access: ServiceAccess, query: SharedFindingFilter): Promise<SharedFindingList> {
    return (await this.client.ask<SharedFindingList>(access, { path: '/shared-findings', query })).body;
  }

  async sharedOne(access: ServiceAccess, id: string): Promise<SharedFinding> {
    return (await this.client.ask<SharedFinding>(access, { path: `/shared-findings/${id}` })).body;
  }

  async disclosures(access: ServiceAccess, query: { page?: string }): Promise<Paged<Disclosure>> {
    return (await this.client.ask<Paged<Disclosure>>(access, { path: '/disclosure-log', query })).body;
  }
}
