import { IsString, IsUUID, Matches } from 'class-validator';
import { DRAW_VALUE } from '../../audit-terms/patterns.js';
import { defineEvent } from '../../define-event.js';
import { ListOf } from '../../payload/list-of.js';

/** What the witness of one authority gave. */
export class DrawValue {
  @IsString() authority!: string;
  @Matches(DRAW_VALUE) value!: string;
}

/** The values of all witnesses of a cycle, published together so that nobody could know another one before giving theirs. */
export class DrawValuesPublishedV1 {
  @IsUUID() cycleId!: string;
  /** In the order of the authorities' ids by code point, which is that of the seed. */
  @ListOf(() => DrawValue) values!: DrawValue[];
}

/** A witness of every authority has given a value, so each authority can draw; the values are published together. */
export const drawValuesPublishedV1 = defineEvent({
  type: 'draw-values-published',
  version: 1,
  channel: 'audits',
  description:
    'A witness of every authority has given a value, so each authority can draw; the values are published together.',
  payload: DrawValuesPublishedV1,
  example: {
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    values: [{ authority: 'hartlepool', value: 'hartlepool-2018' }],
  },
});
