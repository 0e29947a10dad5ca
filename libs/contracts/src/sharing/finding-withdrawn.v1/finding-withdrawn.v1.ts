import { IsIn, IsUUID } from 'class-validator';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../../audit-terms/withdrawal-reason.js';
import { defineEvent } from '../../define-event.js';
import { IsInstant } from '../../payload/is-instant.js';

/** A released finding that is to be shown no longer. */
export class FindingWithdrawnV1 {
  @IsUUID() findingId!: string;
  @IsUUID() cycleId!: string;
  @IsIn(Object.keys(WITHDRAWAL_REASONS)) reason!: WithdrawalReason;
  @IsInstant() withdrawnAt!: string;
}

/** An authority withdrew a finding that it had shared. */
export const findingWithdrawnV1 = defineEvent({
  type: 'finding-withdrawn',
  version: 1,
  channel: 'sharing',
  description: 'An authority withdrew a finding that it had shared.',
  payload: FindingWithdrawnV1,
  example: {
    findingId: 'e1f2a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a5b',
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    reason: 'superseded' as const,
    withdrawnAt: '2018-12-01T09:00:00.000Z',
  },
});
