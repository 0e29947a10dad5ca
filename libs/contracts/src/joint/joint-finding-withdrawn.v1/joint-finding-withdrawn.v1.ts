import { IsString } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { FindingWithdrawnV1, findingWithdrawnV1 } from '../../sharing/finding-withdrawn.v1/finding-withdrawn.v1.js';

/** A finding that is to be shown no longer. */
export class JointFindingWithdrawnV1 extends FindingWithdrawnV1 {
  @IsString() authority!: string;
}

/** An authority withdrew a finding that it had shared; pages and later reports no longer show it. */
export const jointFindingWithdrawnV1 = defineEvent({
  type: 'joint-finding-withdrawn',
  version: 1,
  channel: 'audits',
  description: 'An authority withdrew a finding that it had shared; pages and later reports no longer show it.',
  payload: JointFindingWithdrawnV1,
  example: { authority: 'hartlepool', ...findingWithdrawnV1.example },
});
