import type { Day } from '@accord/kernel';
import type { Category, Plan } from './plan.js';

/** How a register says a child's sex. */
export const SEXES = ['Female', 'Male', 'Not recorded'] as const;

/** What the register says of one case. */
export interface RegisteredCase {
  /** The authority's own id of the case. */
  readonly caseId: string;
  readonly childName: string;
  readonly dateOfBirth: Day;
  readonly sex: (typeof SEXES)[number];
  /** Empty where it is not recorded. */
  readonly ethnicity: string;
  readonly plan: Plan;
  readonly category: Category | null;
  readonly planStart: Day;
  readonly planEnd: Day | null;
  readonly team: string;
  /** Empty where nobody is allocated. */
  readonly socialWorker: string;
  readonly disability: boolean;
}
