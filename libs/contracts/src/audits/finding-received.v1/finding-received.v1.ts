import { IsString, IsUUID } from 'class-validator';
import { defineEvent } from '../../define-event.js';

/** That another authority shared something to learn from; what it is stands on its page only. */
export class FindingReceivedV1 {
  @IsUUID() findingId!: string;
  @IsUUID() cycleId!: string;
  /** Whose it is. */
  @IsString() authority!: string;
}

/** A finding of another authority can be read here. */
export const findingReceivedV1 = defineEvent({
  type: 'finding-received',
  version: 1,
  channel: 'audits',
  description: 'A finding of another authority can be read here.',
  payload: FindingReceivedV1,
  example: {
    findingId: 'e1f2a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a5b',
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    authority: 'hartlepool',
  },
});
