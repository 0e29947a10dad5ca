import type { Scope } from '@accord/kernel';

/** How a relay is doing, for readiness and metrics. */
export interface RelayStatus {
  readonly scope: Scope;
  /** `following`: another process leads. `unknown`: not yet, or no longer, known who does. */
  readonly role: 'leading' | 'following' | 'unknown';
  /** When it last published, or looked and found nothing to publish. */
  readonly lastSuccessAt?: Date;
  /** Since when it fails; absent while it works. */
  readonly failingSince?: Date;
}
