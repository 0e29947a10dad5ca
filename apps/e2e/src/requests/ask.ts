import { Agent, request as open, type IncomingHttpHeaders } from 'node:http';

const agent = new Agent({ keepAlive: true });

/** A request as it goes over the wire: nothing of it is tidied up on the way, as `fetch` would. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, encoded as they are to be sent. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The text read as JSON; empty when it is none. */
  readonly json: Readonly<Record<string, unknown>>;
  /** The code of a refusal. */
  readonly code?: string;
}

/** Sends a request and reads the whole answer. */
export function ask(base: string, { method, path, headers = {}, body }: RawRequest): Promise<Answer> {
  const { hostname, port } = new URL(base);
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = open({ agent, hostname, port, method, path, headers: { ...length, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const [status, json] = [response.statusCode ?? 0, parse(text)];
        const code = status >= 400 ? { code: String(json['code']) } : {};
        resolve({ status, headers: response.headers, text, json, ...code });
      });
    });
    // A server that has answered already may stop listening to a body that is too long; the answer counts.
    request.on('error', reject);
    request.end(body);
  });
}

function parse(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}
