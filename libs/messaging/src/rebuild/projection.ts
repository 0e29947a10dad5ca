/** Tables that follow from events alone, and so can be made again from them. */
export interface Projection {
  /** What an operator calls it: `people`. */
  readonly name: string;
  /** Every table that its handlers write. */
  readonly tables: readonly string[];
}
