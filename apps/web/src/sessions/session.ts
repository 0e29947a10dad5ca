import type { Scope } from '@accord/kernel';

/** What the identity provider gave for a signed-in person; kept encrypted, never sent to the browser. */
export interface SignInTokens {
  readonly refreshToken: string;
  readonly idToken: string;
  /** As the organisation's sign-in calls them; shown until a scope knows them by name. */
  readonly displayName: string;
}

/** A person signed in from one browser, in at most one scope at a time. */
export interface Session {
  /** Digest of the cookie's value: who reads the table cannot take a session over. */
  readonly key: string;
  /** Synchroniser token that every form of this session carries. */
  readonly csrfToken: string;
  readonly issuerId: string;
  /** None until one was chosen, and for people who hold no role yet. */
  readonly scope?: Scope;
  readonly signedInAt: Date;
  readonly lastSeenAt: Date;
  readonly tokens: SignInTokens;
}

/** How long a session lasts. */
export interface SessionLimits {
  readonly idleMs: number;
  readonly absoluteMs: number;
}
