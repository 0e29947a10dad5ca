import { DomainError } from './domain-error.js';

declare const brand: unique symbol;

/**
 * One legal owner of data: an authority (`stockton`) or the partnership (`joint`).
 * Always the first argument: there is no ambient "current scope" anywhere in Accord.
 */
export type Scope = string & { readonly [brand]: 'Scope' };

/** An authority owns children's data; the joint scope owns only what was released to it. */
export type ScopeKind = 'authority' | 'joint';

const SCOPE_PATTERN = /^[a-z][a-z0-9-]{1,29}$/;

/** Takes a text as a scope's id: 2 to 30 lower-case letters, digits or hyphens, a letter first. Throws `scope-malformed`. */
export function toScope(text: string): Scope {
  if (!SCOPE_PATTERN.test(text)) {
    throw new DomainError('invalid', 'scope-malformed', 'A scope is 2 to 30 lower-case letters, digits or hyphens.');
  }
  return text as Scope;
}
