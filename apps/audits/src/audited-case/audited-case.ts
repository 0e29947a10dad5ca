import type { ReplacementReason } from '@accord/contracts';

/** A drawn case as `audits` knows it: by its pseudonym in the cycle and its team. Who the child is, only `cases` knows. */
export interface AuditedCase {
  readonly drawnCaseId: string;
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly stratum: string;
  readonly team: string;
  readonly state: 'drawn' | 'replaced';
  /** The pseudonym of the case that took its place. */
  readonly replacedBy?: string;
  readonly reason?: ReplacementReason;
}
