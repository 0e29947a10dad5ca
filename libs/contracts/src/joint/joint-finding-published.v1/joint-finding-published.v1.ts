import { IsString } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { FindingSharedV1, findingSharedV1 } from '../../sharing/finding-shared.v1/finding-shared.v1.js';

/** A finding that an authority released, as everybody in the partnership may read it. */
export class JointFindingPublishedV1 extends FindingSharedV1 {
  @IsString() authority!: string;
}

/** The partnership took in a finding that an authority shared; every authority may show it to its people. */
export const jointFindingPublishedV1 = defineEvent({
  type: 'joint-finding-published',
  version: 1,
  channel: 'audits',
  description: 'The partnership took in a finding that an authority shared; every authority may show it to its people.',
  payload: JointFindingPublishedV1,
  example: { authority: 'hartlepool', ...findingSharedV1.example },
});
