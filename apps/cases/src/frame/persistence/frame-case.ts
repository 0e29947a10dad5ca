/** A case of a frozen frame, its id opened. */
export interface FrameCase {
  readonly id: string;
  readonly caseId: string;
  readonly stratum: string;
  readonly team: string;
}

/** A case that is to be frozen. */
export interface CaseToFreeze {
  readonly registerCaseId: string;
  readonly caseId: string;
  readonly stratum: string;
  readonly category: string | null;
  readonly team: string;
}
