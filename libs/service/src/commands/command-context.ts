import type { Caller } from '../caller/caller.js';

/** What a command carries besides its body. A controller takes it with `@Command()`. */
export interface CommandContext {
  readonly caller: Caller;
  /** Read from the clock once, at the edge. */
  readonly at: Date;
  /** `Idempotency-Key` of the request (8 to 128 printable characters); the edge answers 400 when it is missing. */
  readonly idempotencyKey: string;
  /** Digest of method, path and body: the same key with another request is refused. */
  readonly requestDigest: string;
}

/** What a command answers, and what a replay of it answers later if that must differ (a secret is shown once). */
export interface CommandAnswer<Body> {
  readonly body: Body;
  readonly replayBody?: Body;
}
