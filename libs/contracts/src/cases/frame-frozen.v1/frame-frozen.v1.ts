import { IsUUID } from 'class-validator';
import { FrameFacts } from '../../audit-terms/frame-facts.js';
import { defineEvent } from '../../define-event.js';
import { IsInstant } from '../../payload/is-instant.js';

/** An authority's frame of a cycle: digest and sizes. The file with the case ids stays in `cases`. */
export class FrameFrozenV1 extends FrameFacts {
  @IsUUID() cycleId!: string;
  @IsInstant() frozenAt!: string;
}

/** An authority froze the frame of a cycle: which cases can be drawn does not change any more. */
export const frameFrozenV1 = defineEvent({
  type: 'frame-frozen',
  version: 1,
  channel: 'cases',
  description: 'An authority froze the frame of a cycle: which cases can be drawn does not change any more.',
  payload: FrameFrozenV1,
  example: {
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    size: 120,
    strata: [{ name: 'Child protection', size: 40 }],
    frozenAt: '2018-10-08T09:00:00.000Z',
  },
});
