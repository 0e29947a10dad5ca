import type { JointFindingPublishedV1, WithdrawalReason } from '@accord/contracts';

/** A released finding as it is kept; once withdrawn it has no statement any more. */
export interface SharedFinding extends Omit<JointFindingPublishedV1, 'statement' | 'sharedAt'> {
  readonly statement: string | null;
  readonly sharedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: WithdrawalReason | null;
}
