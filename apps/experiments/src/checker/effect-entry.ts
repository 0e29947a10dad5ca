/** What a reader did because of an event. */
export interface EffectEntry {
  /** Grows in the order in which the effects of a scope were written. */
  readonly place: number;
  /** The scope in whose database the effect lies. */
  readonly scope: string;
  readonly aggregate: string;
  /** The number under which the event came. */
  readonly seq: number;
  readonly id: string;
}
