import { randomUUID } from 'node:crypto';
import type { RunningStack } from '@accord/testing';
import { ask, type Answer } from './ask.js';
import type { Cast } from './cast.js';
import type { Example } from './examples/example.js';
import type { Objects } from './objects.js';
import type { Operation } from './operation.js';

/** What is sent instead of what is right. An undefined header is left out. */
export interface Changes {
  readonly method?: string;
  readonly ids?: Readonly<Record<string, string>>;
  /** Without the question mark. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: unknown;
  /** Sent as it is instead of a body. */
  readonly rawBody?: string | Buffer;
}

/** A right request, ready to be sent, as it is or with something wrong in it. */
export class PreparedRequest {
  private constructor(
    private readonly base: string,
    readonly operation: Operation,
    readonly body: Readonly<Record<string, unknown>> | undefined,
    private readonly parts: {
      readonly ids: Readonly<Record<string, string>>;
      readonly query: Readonly<Record<string, string>>;
      readonly headers: Readonly<Record<string, string>>;
      /** Sent as it is when there is no body of fields. */
      readonly file?: string;
    },
  ) {}

  /** Makes the objects that the request names and gets a token of somebody who may send it. */
  static async of(
    operation: Operation,
    example: Example,
    { stack, cast, objects }: { readonly stack: RunningStack; readonly cast: Cast; readonly objects: Objects },
  ): Promise<PreparedRequest> {
    if (operation.path.endsWith('/leave')) await objects.bringBack();
    const ids: Record<string, string> = {};
    let version = async (): Promise<number> => 0;
    for (const [name, kind] of Object.entries(example.path ?? {})) {
      const found = await objects.find(kind);
      ids[name] = found.id;
      version = found.version ?? version;
    }
    const named: Record<string, unknown> = {};
    for (const [field, kind] of Object.entries(example.named ?? {})) {
      const found = await objects.find(kind);
      named[field] = found.value ?? found.id;
    }
    const body = example.body && { ...example.body, ...named };
    const token = example.as && (await cast.tokenOf(example.as, example.scope, example.by));
    const headers = {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(takes(operation, 'If-Match') && { 'if-match': `"v${await version()}"` }),
      ...(body && { 'content-type': 'application/json' }),
      ...(example.file !== undefined && { 'content-type': 'text/csv' }),
    };
    return new PreparedRequest(stack.urlOf(operation.service), operation, body, {
      ids,
      query: example.query ?? {},
      headers,
      ...(example.file !== undefined && { file: example.file }),
    });
  }

  get query(): Readonly<Record<string, string>> {
    return this.parts.query;
  }

  header(name: string): string | undefined {
    return this.parts.headers[name];
  }

  /** Sends it; with a new idempotency key where one is taken, unless a header says otherwise. */
  send(changes: Changes = {}): Promise<Answer> {
    const key = takes(this.operation, 'Idempotency-Key') ? { 'idempotency-key': randomUUID() } : {};
    const given = Object.entries({ ...key, ...this.parts.headers, ...changes.headers });
    const headers = given.filter((entry): entry is [string, string | string[]] => entry[1] !== undefined);
    const json = 'body' in changes ? changes.body : this.body;
    return ask(this.base, {
      method: changes.method ?? this.operation.method,
      path: this.address(changes),
      headers: Object.fromEntries(headers),
      body: changes.rawBody ?? (json === undefined ? this.parts.file : JSON.stringify(json)),
    });
  }

  private address({ ids, query = new URLSearchParams(this.parts.query).toString() }: Changes): string {
    const named = { ...this.parts.ids, ...ids };
    const path = this.operation.path.replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? name);
    return query === '' ? path : `${path}?${query}`;
  }
}

/** Whether an operation takes a header. */
export function takes({ parameters }: Operation, header: string): boolean {
  return parameters.some(({ in: place, name }) => place === 'header' && name.toLowerCase() === header.toLowerCase());
}
