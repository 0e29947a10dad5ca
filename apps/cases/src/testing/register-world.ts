import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { toScope, type Role } from '@accord/kernel';
import { knowPerson, ServiceWorld, type ServiceAnswer, type TestScope } from '@accord/testing';
import type { ImportPageResponse } from '../case-register/import-page/import-page.response.js';
import { casesService } from '../cases.service.js';

/** A scope of the tests that has cases. */
export type Authority = Exclude<TestScope, 'joint'>;

/** An import as its sender is told of it. */
export interface Started {
  readonly id: string;
  readonly state: string;
  readonly code?: string;
}

/** What an upload may choose. */
export interface UploadOptions {
  readonly scope?: Authority;
  readonly subject?: string;
  readonly idempotencyKey?: string;
  readonly mediaType?: string;
  readonly signal?: AbortSignal;
}

const FIXTURES = new URL('../../../../libs/local-stack/demo/data/', import.meta.url);

/** A file of the demonstration. */
export function demoFile(name: string): Buffer {
  return readFileSync(new URL(name, FIXTURES));
}

/** `cases` as it runs, with people of both authorities who import and look. */
export class RegisterWorld {
  private constructor(
    readonly world: ServiceWorld,
    readonly importerId: string,
  ) {}

  static async start(scopes: readonly Authority[] = ['stockton']): Promise<RegisterWorld> {
    const world = await ServiceWorld.start(casesService, { scopes });
    let importerId = '';
    for (const scope of scopes) {
      const know = (subject: string, roles: Role[]) =>
        knowPerson(world.databases.of(scope), `${scope}_cases`, { issuer: world.issuers[scope].url, subject, roles });
      importerId = await know('importer', ['register-importer']);
      await know('director', ['director']);
      await know('auditor', ['auditor']);
      await know('officer', ['data-protection-officer']);
    }
    return new RegisterWorld(world, importerId);
  }

  /** Uploads a file, or pieces of one as they come, as the register importer. */
  async upload(
    file: Buffer | string | AsyncIterable<Uint8Array>,
    options: UploadOptions = {},
  ): Promise<ServiceAnswer<Started>> {
    const { mediaType = 'text/csv', idempotencyKey = randomUUID(), signal } = options;
    const isWhole = typeof file === 'string' || Buffer.isBuffer(file);
    const answer = await fetch(`${this.world.service.url}/register-imports`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await this.token(options.subject ?? 'importer', options.scope)}`,
        'content-type': mediaType,
        'idempotency-key': idempotencyKey,
      },
      body: isWhole ? Buffer.from(file as string) : (ReadableStream.from(file as AsyncIterable<Uint8Array>) as never),
      ...(!isWhole && { duplex: 'half' as const }),
      ...(signal && { signal }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, body: JSON.parse(text) as Started };
  }

  /** Uploads and waits until it is over. */
  async import(file: Buffer | string, options: UploadOptions = {}): Promise<ImportPageResponse> {
    const { body, status, text } = await this.upload(file, options);
    if (status !== 201) throw new Error(`The upload was answered with ${status}: ${text}`);
    return this.settled(body.id, options.scope);
  }

  /** The import once it is over. */
  async settled(id: string, scope: Authority = 'stockton'): Promise<ImportPageResponse> {
    for (;;) {
      const { body } = await this.get<ImportPageResponse>(`/register-imports/${id}`, 'importer', scope);
      if (!['receiving', 'applying'].includes(body.state)) return body;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async get<Body = Record<string, unknown>>(
    path: string,
    subject = 'importer',
    scope: Authority = 'stockton',
  ): Promise<ServiceAnswer<Body>> {
    return this.world.service.get<Body>(path, { token: await this.token(subject, scope) });
  }

  /** Runs SQL in a scope's database as its administrator. */
  async rows<Row extends object>(
    sql: string,
    parameters: unknown[] = [],
    scope: Authority = 'stockton',
  ): Promise<Row[]> {
    const client = await this.world.databases.connect(scope);
    try {
      await client.query('SET search_path TO cases');
      return (await client.query<Row>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  }

  close(): Promise<void> {
    return this.world.close();
  }

  private token(subject: string, scope: Authority = 'stockton'): Promise<string> {
    return this.world.token(scope, { subject, scope: toScope(scope) });
  }
}
