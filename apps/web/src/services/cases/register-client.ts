import { Readable } from 'node:stream';
import type { Paged } from '../paged.js';
import type { ServiceAccess } from '../service-access.js';
import type { ServiceClient } from '../service-client.js';
import type { ImportState, ListedImport, RegisterImport, RegisterStatus } from './register.js';

/** The case register: what was imported when, and importing. */
export class RegisterClient {
  constructor(private readonly client: ServiceClient) {}

  async imports(
    access: ServiceAccess,
    query: { page?: string },
  ): Promise<Paged<ListedImport> & { register: RegisterStatus }> {
    const request = { path: '/register-imports', query };
    return (await this.client.ask<Paged<ListedImport> & { register: RegisterStatus }>(access, request)).body;
  }

  async import(access: ServiceAccess, id: string): Promise<RegisterImport> {
    return (await this.client.ask<RegisterImport>(access, { path: `/register-imports/${id}` })).body;
  }

  /** Passes a file on while it arrives. */
  async send(
    access: ServiceAccess,
    file: Readable,
    idempotencyKey: string,
  ): Promise<{ readonly id: string; readonly state: ImportState }> {
    const stream = Readable.toWeb(file) as ReadableStream<Uint8Array>;
    const upload = { contentType: 'text/csv', stream };
    const request = { method: 'POST', path: '/register-imports', upload, idempotencyKey } as const;
    return (await this.client.ask<{ id: string; state: ImportState }>(access, request)).body;
  }
}
