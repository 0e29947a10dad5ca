import { IsUUID, Matches } from 'class-validator';
import { DRAW_VALUE } from '../../audit-terms/patterns.js';
import { defineEvent } from '../../define-event.js';

/** The value that the witness of an authority gave; the partnership keeps it to itself until all are there. */
export class DrawValueSharedV1 {
  @IsUUID() cycleId!: string;
  @Matches(DRAW_VALUE) value!: string;
}

/** A witness of an authority gave a value for the draw of a cycle. */
export const drawValueSharedV1 = defineEvent({
  type: 'draw-value-shared',
  version: 1,
  channel: 'sharing',
  description: 'A witness of an authority gave a value for the draw of a cycle.',
  payload: DrawValueSharedV1,
  example: { cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20', value: 'hartlepool-2018' },
});
