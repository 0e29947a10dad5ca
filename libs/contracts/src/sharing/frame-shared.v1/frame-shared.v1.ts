import { IsUUID } from 'class-validator';
import { FrameFacts } from '../../audit-terms/frame-facts.js';
import { defineEvent } from '../../define-event.js';

/** An authority's frame as the partnership may know it: digest and sizes. */
export class FrameSharedV1 extends FrameFacts {
  @IsUUID() cycleId!: string;
}

/** An authority froze its frame of a cycle. */
export const frameSharedV1 = defineEvent({
  type: 'frame-shared',
  version: 1,
  channel: 'sharing',
  description: 'An authority froze its frame of a cycle.',
  payload: FrameSharedV1,
  example: {
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    size: 120,
    strata: [{ name: 'Child protection', size: 40 }],
  },
});
