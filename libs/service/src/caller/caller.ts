import type { GrantTerms, Scope, ScopeKind } from '@accord/kernel';

/** A role grant in force, as far as permissions need it. */
export interface HeldGrant extends GrantTerms {
  readonly grantId: string;
}

/** Whom a verified access token speaks for, and in whose scope: nothing else in a request decides that. */
export interface Identity {
  readonly scope: Scope;
  /** Some things can be done only in an authority, some only in the partnership. */
  readonly scopeKind: ScopeKind;
  readonly issuer: string;
  readonly subject: string;
}

/** A known person with at least one grant in force, making one request in one scope. */
export interface Caller extends Identity {
  readonly personId: string;
  readonly name: string;
  readonly grants: readonly HeldGrant[];
  /** Correlates logs, trail rows and answers; safe to show. */
  readonly requestId: string;
  /** W3C trace context to hand on to events. */
  readonly traceparent?: string;
}
