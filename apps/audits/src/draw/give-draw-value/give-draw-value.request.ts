import { DRAW_VALUE } from '@accord/contracts';
import { Matches } from 'class-validator';

/** What a witness gives for the draw. */
export class GiveDrawValueRequest {
  /** Any word or number that nobody can foresee. */
  @Matches(DRAW_VALUE, { message: 'Give 1 to 64 letters, digits, spaces or signs without accents, and no colon' })
  value!: string;
}
