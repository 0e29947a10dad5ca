import { toScope, type Scope, type ScopeKind } from '@accord/kernel';
import type { Partnership, PartnershipScope } from './partnership.js';

/** The services of Accord and the kinds of scope that each one works for. */
export const SERVICES = {
  audits: ['authority', 'joint'],
  cases: ['authority'],
  notifications: ['authority', 'joint'],
  reports: ['joint'],
} as const satisfies Record<string, readonly ScopeKind[]>;

/** The name of a service: also its schema, its part of a login's name and of a Kafka principal. */
export type ServiceName = keyof typeof SERVICES;

/** Every service's name. */
export const SERVICE_NAMES = Object.keys(SERVICES) as ServiceName[];

/** The scopes of a partnership that a service works for, in the order of the file. */
export function scopesOf(partnership: Partnership, service: ServiceName): Scope[] {
  const kinds: readonly ScopeKind[] = SERVICES[service];
  return partnership.scopes.filter((scope) => kinds.includes(scope.kind)).map((scope) => toScope(scope.id));
}

/** The description of a scope. Throws when the partnership has none of that id, which is a wiring mistake. */
export function describeScope(partnership: Partnership, scope: Scope): PartnershipScope {
  const found = partnership.scopes.find((candidate) => candidate.id === scope);
  if (!found) throw new Error(`The partnership file has no scope ${scope}`);
  return found;
}
