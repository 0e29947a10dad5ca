import { randomUUID } from 'node:crypto';

/** What a test sends besides method and path. */
export interface RequestOptions {
  readonly token?: string;
  readonly body?: unknown;
  /** Sent as it is instead of `body`. */
  readonly rawBody?: string;
  /** A new one for each POST when absent; `null` sends none. */
  readonly idempotencyKey?: string | null;
  /** The version seen, sent as `If-Match: "v7"`. */
  readonly ifMatch?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a service answered. */
export interface ServiceAnswer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

/** Talks to a service over HTTP as `web` does. */
export class ServiceClient {
  constructor(readonly url: string) {}

  async request<Body = Record<string, unknown>>(
    method: string,
    path: string,
    options: RequestOptions = {},
  ): Promise<ServiceAnswer<Body>> {
    const body = options.rawBody ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: headersOf(method, body, options),
      ...(body !== undefined && { body }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: (text === '' ? undefined : parse(text)) as Body,
      text,
    };
  }

  get<Body = Record<string, unknown>>(path: string, options?: RequestOptions): Promise<ServiceAnswer<Body>> {
    return this.request('GET', path, options);
  }

  post<Body = Record<string, unknown>>(path: string, options?: RequestOptions): Promise<ServiceAnswer<Body>> {
    return this.request('POST', path, options);
  }
}

function headersOf(method: string, body: string | undefined, options: RequestOptions): Record<string, string> {
  const key = options.idempotencyKey === undefined && method === 'POST' ? randomUUID() : options.idempotencyKey;
  return {
    ...(options.token && { authorization: `Bearer ${options.token}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(key && { 'idempotency-key': key }),
    ...(options.ifMatch !== undefined && { 'if-match': `"v${options.ifMatch}"` }),
    ...options.headers,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
