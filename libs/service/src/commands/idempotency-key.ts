import { hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { HttpProblem } from '../http/http-problem.js';

const KEY = /^[\x21-\x7e]{8,128}$/;

/** The key that makes a command happen once, 8 to 128 visible ASCII characters. Missing or malformed: 400. */
export function idempotencyKeyOf(header: string | string[] | undefined): string {
  if (typeof header === 'string' && KEY.test(header)) return header;
  throw new HttpProblem({
    status: 400,
    code: header === undefined ? 'idempotency-key-missing' : 'idempotency-key-malformed',
    detail:
      'Send a new random key of 8 to 128 visible characters as Idempotency-Key, and the same one when you repeat the request.',
  });
}

/** What was asked for, as a digest: method, address and body; of an upload without the body, which nobody has read yet. */
export function requestDigestOf(method: string, url: string, body: unknown): string {
  const content = body instanceof Readable ? '' : (JSON.stringify(body) ?? '');
  return hash('sha256', `${method} ${url}\n${content}`, 'base64');
}
