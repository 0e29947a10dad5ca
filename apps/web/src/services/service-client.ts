import type { FieldProblem } from '@accord/kernel';
import type { ServiceAccess } from './service-access.js';
import { ServiceProblem } from './service-problem.js';

const TIMEOUT_MS = 10_000;
const UPLOAD_TIMEOUT_MS = 600_000;

/** What to ask of a service. */
export interface ServiceRequest {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: object;
  /** Sent as it comes, without being held in memory; it cannot be sent twice. */
  readonly upload?: { readonly contentType: string; readonly stream: ReadableStream<Uint8Array> };
  /** Of a POST that only reads: it may be sent again. */
  readonly changesNothing?: boolean;
  /** Makes a POST happen once however often it is sent. */
  readonly idempotencyKey?: string;
  /** The version that the person saw; the service refuses when it moved on. */
  readonly version?: number;
}

/** An answer and the version that its ETag tells. */
export interface ServiceAnswer<Body> {
  readonly body: Body;
  readonly version?: number;
}

interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
}

/** Asks one service over HTTP. Answers that are not wanted become `ServiceProblem`. */
export class ServiceClient {
  constructor(
    readonly service: string,
    private readonly url: string,
  ) {}

  async ask<Body>(access: ServiceAccess, request: ServiceRequest): Promise<ServiceAnswer<Body>> {
    const response = await this.answer(access, request);
    const body = response.status === 204 ? undefined : await this.bodyOf(response);
    return { body: body as Body, version: versionOf(response.headers.get('etag')) };
  }

  /** Asks for something that is not JSON, such as a file to pass on; answers it with its type. */
  async download(access: ServiceAccess, request: ServiceRequest): Promise<{ contentType: string; text: string }> {
    const response = await this.answer(access, request);
    const contentType = response.headers.get('content-type') ?? 'application/octet-stream';
    return { contentType, text: await response.text() };
  }

  private async answer(access: ServiceAccess, request: ServiceRequest): Promise<Response> {
    if (access.isServedBy?.(this.service) === false) throw ServiceProblem.elsewhere();
    let response = await this.send(access, request, false);
    // A refused token was not acted upon: the signing key may just have rotated. A stream is spent by then.
    if (response.status === 401 && !request.upload) response = await this.send(access, request, true);
    if (!response.ok) throw await this.problem(response);
    return response;
  }

  private async send(access: ServiceAccess, request: ServiceRequest, renewed: boolean): Promise<Response> {
    const token = await access.token(renewed);
    const attempt = () =>
      fetch(this.address(request), {
        method: request.method ?? 'GET',
        headers: headersOf(request, token, access.requestId),
        body: request.upload?.stream ?? (request.body && JSON.stringify(request.body)),
        ...(request.upload && { duplex: 'half' as const }),
        redirect: 'error',
        signal: AbortSignal.timeout(request.upload ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS),
      });
    const isRead = (request.method ?? 'GET') === 'GET' || request.changesNothing === true;
    const isRepeatable = !request.upload && (isRead || request.idempotencyKey !== undefined);
    try {
      // A connection that the service closed while idle fails at once; asking again is safe only when repeating is.
      return await attempt().catch((error: unknown) => {
        if (isRepeatable && error instanceof TypeError) return attempt();
        throw error;
      });
    } catch {
      throw ServiceProblem.unavailable(this.service);
    }
  }

  /** An answer that breaks off half way, or is not ours at all, is as good as none. */
  private bodyOf(response: Response): Promise<unknown> {
    return response.json().catch(() => {
      throw ServiceProblem.unavailable(this.service);
    });
  }

  private address({ path, query = {} }: ServiceRequest): URL {
    const address = new URL(path, this.url);
    for (const [name, value] of Object.entries(query)) if (value) address.searchParams.set(name, value);
    return address;
  }

  private async problem(response: Response): Promise<ServiceProblem> {
    // 401 twice: our token is not taken there, which the person can do nothing about.
    if (response.status === 401 || response.status >= 500) return ServiceProblem.unavailable(this.service);
    const problem = (await response.json().catch(() => ({}))) as Problem;
    return new ServiceProblem(response.status, problem.code ?? 'unknown', problem.detail ?? '', problem.errors ?? []);
  }
}

function headersOf(request: ServiceRequest, token: string, requestId: string): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json',
    authorization: `Bearer ${token}`,
    'x-request-id': requestId,
    ...(request.body && { 'content-type': 'application/json' }),
    ...(request.upload && { 'content-type': request.upload.contentType }),
    ...(request.idempotencyKey && { 'idempotency-key': request.idempotencyKey }),
    ...(request.version !== undefined && { 'if-match': `"v${request.version}"` }),
  };
}

function versionOf(etag: string | null): number | undefined {
  const version = etag && /^(?:W\/)?"v(\d+)"$/.exec(etag)?.[1];
  return version ? Number(version) : undefined;
}
