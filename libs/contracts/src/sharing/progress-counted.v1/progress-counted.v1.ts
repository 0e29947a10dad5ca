import { IsInt, IsUUID, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';

/** How far an authority is with a cycle, as counts. */
export class ProgressCountedV1 {
  @IsUUID() cycleId!: string;
  /** Cases drawn and not replaced. */
  @IsInt() @Min(0) cases!: number;
  @IsInt() @Min(0) requested!: number;
  /** Submitted, or not known to the agency. */
  @IsInt() @Min(0) submitted!: number;
  /** Cases with an overall grade. */
  @IsInt() @Min(0) moderated!: number;
}

/** The number of submissions or moderated cases of an authority changed. */
export const progressCountedV1 = defineEvent({
  type: 'progress-counted',
  version: 1,
  channel: 'sharing',
  description: 'The number of submissions or moderated cases of an authority changed.',
  payload: ProgressCountedV1,
  example: { cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20', cases: 6, requested: 18, submitted: 4, moderated: 0 },
});
