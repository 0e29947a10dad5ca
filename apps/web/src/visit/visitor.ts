import type { FastifyRequest } from 'fastify';
import type { Session } from '../sessions/session.js';
import type { Visit } from './visit.js';

/** What the guards found out about who is asking. */
export interface Visitor {
  session?: Session;
  visit?: Visit;
  /** Entries of the inbox that were not read; absent when it cannot be told now. */
  unread?: number;
}

const visitors = new WeakMap<FastifyRequest, Visitor>();

/** The visitor of a request: empty until the guards have run. */
export function visitorOf(request: FastifyRequest): Visitor {
  const known = visitors.get(request) ?? {};
  visitors.set(request, known);
  return known;
}
