import type { CaseGradedV1, JudgementModeratedV1 } from '@accord/contracts';
import type { Scope } from '@accord/kernel';

/** Which case of which authority. */
export interface GradedCase {
  readonly authority: Scope;
  readonly cycleId: string;
  readonly pseudonym: string;
}

/** What an authority said about grades. */
export type GradeChange =
  | { readonly kind: 'judgement'; readonly authority: Scope; readonly data: JudgementModeratedV1 }
  | { readonly kind: 'case'; readonly authority: Scope; readonly data: CaseGradedV1 }
  | ({ readonly kind: 'withdrawn' } & GradedCase);
