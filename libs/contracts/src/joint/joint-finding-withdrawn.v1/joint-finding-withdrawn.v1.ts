import { IsISO8601, IsIn, IsString, IsUUID } from 'class-validator';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../../audit-terms/withdrawal-reason.js';
import { defineEvent } from '../../define-event.js';

/** A finding that is to be shown no longer. */
export class JointFindingWithdrawnV1 {
  @IsString() authority!: string;
  @IsUUID() findingId!: string;
  @IsUUID() cycleId!: string;
  @IsIn(Object.keys(WITHDRAWAL_REASONS)) reason!: WithdrawalReason;
  @IsISO8601({ strict: true }) withdrawnAt!: string;
}

/** An authority withdrew a finding that it had shared; pages and later reports no longer show it. */
export const jointFindingWithdrawnV1 = defineEvent({
  type: 'joint-finding-withdrawn',
  version: 1,
  channel: 'audits',
  description: 'An authority withdrew a finding that it had shared; pages and later reports no longer show it.',
  payload: JointFindingWithdrawnV1,
  example: {
    authority: 'hartlepool',
    findingId: 'e1f2a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a5b',
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    reason: 'superseded' as const,
    withdrawnAt: '2018-12-01T09:00:00.000Z',
  },
});
