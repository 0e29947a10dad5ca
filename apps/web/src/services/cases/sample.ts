import type { ReplacementReason } from '@accord/contracts';

/** Which child a drawn case is about. */
export interface CaseIdentity {
  readonly drawnCaseId: string;
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly caseId: string;
  readonly childName: string;
  readonly dateOfBirth: string;
  readonly socialWorker: string;
  readonly team: string;
  readonly plan: string;
  readonly category: string | null;
}

/** A drawn case and how it was replaced, if it was. */
export interface CaseReplacement {
  readonly drawnCaseId: string;
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly stratum: string;
  readonly replacement: {
    readonly replacedBy: string;
    readonly reason: ReplacementReason | null;
    readonly text: string;
    readonly at: string;
  } | null;
}
