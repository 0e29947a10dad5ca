import type { ScreeningKind } from './screening-kind.js';

/** A passage that may identify somebody; offsets are UTF-16 code units of the text as written, `end` is exclusive. */
export interface ScreenedPassage {
  readonly start: number;
  readonly end: number;
  readonly kind: ScreeningKind;
}
