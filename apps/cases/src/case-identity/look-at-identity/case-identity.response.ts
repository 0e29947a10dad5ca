/** Which child a drawn case is about, and with whom: as the register has it now, plan and category as they were drawn. */
export interface CaseIdentityResponse {
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
