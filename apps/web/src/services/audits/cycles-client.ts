import { Readable } from 'node:stream';
import type { ServiceAccess } from '../service-access.js';
import type { ServiceClient } from '../service-client.js';
import type { Sending } from './audits-client.js';
import type {
  CycleTerms,
  GradeList,
  InstrumentVersion,
  ListedCycle,
  RecordedCycle,
  RecordedDecision,
} from './cycles.js';

/** Audit cycles: what they are about, how far they are, and moving them on. */
export class CyclesClient {
  constructor(private readonly client: ServiceClient) {}

  async list(access: ServiceAccess): Promise<readonly ListedCycle[]> {
    return (await this.client.ask<{ items: ListedCycle[] }>(access, { path: '/cycles' })).body.items;
  }

  async one(access: ServiceAccess, id: string): Promise<RecordedCycle> {
    return (await this.client.ask<RecordedCycle>(access, { path: `/cycles/${id}` })).body;
  }

  async decisions(access: ServiceAccess, id: string): Promise<readonly RecordedDecision[]> {
    const path = `/cycles/${id}/decisions`;
    return (await this.client.ask<{ items: RecordedDecision[] }>(access, { path })).body.items;
  }

  async open(access: ServiceAccess, terms: CycleTerms, sending: Sending): Promise<{ readonly id: string }> {
    const request = { method: 'POST', path: '/cycles', body: terms, ...sending } as const;
    return (await this.client.ask<{ id: string }>(access, request)).body;
  }

  async change(access: ServiceAccess, id: string, terms: CycleTerms, sending: Sending): Promise<void> {
    await this.client.ask(access, { method: 'PUT', path: `/cycles/${id}`, body: terms, ...sending });
  }

  async changeTool(
    access: ServiceAccess,
    id: string,
    wanted: { readonly tool: InstrumentVersion; readonly scale: InstrumentVersion },
    sending: Sending,
  ): Promise<void> {
    await this.client.ask(access, { method: 'PUT', path: `/cycles/${id}/tool`, body: wanted, ...sending });
  }

  async move(
    access: ServiceAccess,
    id: string,
    move: { readonly action: string; readonly reason?: string },
    sending: Sending,
  ): Promise<void> {
    await this.client.ask(access, { method: 'POST', path: `/cycles/${id}/moves`, body: move, ...sending });
  }

  async publishedGrades(access: ServiceAccess, id: string): Promise<GradeList> {
    return (await this.client.ask<GradeList>(access, { path: `/cycles/${id}/published-grades` })).body;
  }

  /** Passes a table on while it arrives. */
  async importGrades(access: ServiceAccess, id: string, file: Readable, idempotencyKey: string): Promise<void> {
    const upload = { contentType: 'text/csv', stream: Readable.toWeb(file) as ReadableStream<Uint8Array> };
    const path = `/cycles/${id}/published-grades`;
    await this.client.ask(access, { method: 'POST', path, upload, idempotencyKey });
  }
}
