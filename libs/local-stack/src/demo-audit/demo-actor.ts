import { randomUUID } from 'node:crypto';

/** The services, as their ports are named. */
export type DemoService = 'audits' | 'cases' | 'notifications' | 'reports';

/** What a service answered. */
export interface DemoAnswer<Body> {
  readonly body: Body;
  /** The version of what was answered, from its ETag; 0 when it has none. */
  readonly version: number;
}

/** A command of a person: a body, and for what changes something known its version. */
export interface DemoCommand {
  readonly body?: unknown;
  readonly version?: number;
  readonly contentType?: string;
}

/** One person in one scope, doing over HTTP what the pages do for them. */
export class DemoActor {
  constructor(
    private readonly urlOf: (service: DemoService) => string,
    private readonly token: () => Promise<string>,
  ) {}

  get<Body>(service: DemoService, path: string): Promise<DemoAnswer<Body>> {
    return this.send<Body>(service, path, { method: 'GET' });
  }

  post<Body>(service: DemoService, path: string, command: DemoCommand = {}): Promise<DemoAnswer<Body>> {
    return this.send<Body>(service, path, withBody('POST', command));
  }

  put<Body>(service: DemoService, path: string, command: DemoCommand): Promise<DemoAnswer<Body>> {
    return this.send<Body>(service, path, withBody('PUT', command));
  }

  private async send<Body>(service: DemoService, path: string, request: RequestInit): Promise<DemoAnswer<Body>> {
    const authorization = `Bearer ${await this.token()}`;
    const answer = await fetch(`${this.urlOf(service)}${path}`, {
      ...request,
      headers: { ...request.headers, authorization },
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${request.method} ${service} ${path} answered ${answer.status}: ${text}`);
    const version = Number(/^"v(\d+)"$/.exec(answer.headers.get('etag') ?? '')?.[1] ?? 0);
    const isJson = answer.headers.get('content-type')?.includes('json');
    return { body: (isJson ? JSON.parse(text) : text) as Body, version };
  }
}

function withBody(method: string, { body, version, contentType }: DemoCommand): RequestInit {
  const isRaw = contentType !== undefined;
  return {
    method,
    headers: {
      'idempotency-key': randomUUID(),
      ...(version !== undefined && { 'if-match': `"v${version}"` }),
      ...(body !== undefined && { 'content-type': contentType ?? 'application/json' }),
    },
    ...(body !== undefined && { body: isRaw ? String(body) : JSON.stringify(body) }),
  };
}
