import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const nonces = new WeakMap<FastifyRequest, string>();

/** The nonce by which the one inline script of a page is known; new for every request. */
export function nonceOf(request: FastifyRequest): string {
  const nonce = nonces.get(request) ?? randomBytes(16).toString('base64');
  nonces.set(request, nonce);
  return nonce;
}
