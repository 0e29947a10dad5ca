import type { Category, Plan } from '../domain/plan.js';

/** A row of the register as it is stored: whatever identifies a child is sealed. */
export interface SealedCase {
  readonly caseIndex: Buffer;
  readonly rowDigest: Buffer;
  readonly keyId: string;
  readonly wrappedKey: Buffer;
  readonly sealedCaseId: Buffer;
  readonly sealedChildName: Buffer;
  readonly sealedDateOfBirth: Buffer;
  readonly sealedSocialWorker: Buffer;
  readonly sex: string;
  readonly ethnicity: string;
  readonly plan: Plan;
  readonly category: Category | null;
  readonly planStart: string;
  readonly planEnd: string | null;
  readonly team: string;
  readonly disability: boolean;
}
