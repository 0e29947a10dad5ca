/** Places in a relay or a consumer that are worth dying at. */
export const RELAY_POINTS = ['sent', 'advancing', 'sending', 'advanced'] as const;

/** `effect`: in the handler; `committing`: everything of a slice is written; `committed`: before Kafka hears of it. */
export const CONSUMER_POINTS = ['committing', 'effect', 'committed', 'slice'] as const;

/** A place at which a process can be made to say where it is and to stand still. */
export type StopPoint = (typeof RELAY_POINTS)[number] | (typeof CONSUMER_POINTS)[number];

/** Where, at which passing by (from 1), and for how long unless it is told to go on; for good when that is left out. */
export interface Standstill {
  readonly point: StopPoint;
  readonly nth: number;
  readonly milliseconds?: number;
}
