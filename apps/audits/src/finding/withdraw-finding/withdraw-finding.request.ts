import { WITHDRAWAL_REASONS, type WithdrawalReason } from '@accord/contracts';
import { IsIn } from 'class-validator';
import { ReasonRequest } from '../../requests/reason.request.js';

/** Why a finding is withdrawn: a code that the partners see, and words that stay here. */
export class WithdrawFindingRequest extends ReasonRequest {
  @IsIn(Object.keys(WITHDRAWAL_REASONS), { message: 'Choose why it is withdrawn' }) code!: WithdrawalReason;
}
