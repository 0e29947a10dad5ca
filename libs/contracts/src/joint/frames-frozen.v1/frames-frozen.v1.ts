import { IsString, IsUUID } from 'class-validator';
import { FrameFacts } from '../../audit-terms/frame-facts.js';
import { defineEvent } from '../../define-event.js';
import { ListOf } from '../../payload/list-of.js';

/** An authority's frame as the others may know it: no case id, and no hash of one. */
export class FrozenFrame extends FrameFacts {
  @IsString() authority!: string;
}

/** The frames of all authorities of a cycle, by digest and size. */
export class FramesFrozenV1 {
  @IsUUID() cycleId!: string;
  @ListOf(() => FrozenFrame) frames!: FrozenFrame[];
}

/** Every authority of a cycle has frozen its frame, so witnesses may give their values from now on. */
export const framesFrozenV1 = defineEvent({
  type: 'frames-frozen',
  version: 1,
  channel: 'audits',
  description: 'Every authority of a cycle has frozen its frame, so witnesses may give their values from now on.',
  payload: FramesFrozenV1,
  example: {
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    frames: [
      {
        authority: 'stockton',
        digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        size: 120,
        strata: [{ name: 'Child protection', size: 40 }],
      },
    ],
  },
});
