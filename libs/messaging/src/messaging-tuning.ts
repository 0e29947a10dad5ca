/** Sizes and times of relay and consumer; the defaults are for production. */
export interface MessagingTuning {
  /** Most outbox rows of one `sendBatch`. */
  readonly relayBatch: number;
  /** How long a relay leads without renewing; another one may lead after it. */
  readonly leaseSeconds: number;
  /** Most messages of one consumer transaction. */
  readonly slice: number;
  /** How often a handler that rejects an event is tried before the event is parked. */
  readonly tries: number;
  /** Longest pause after a transient failure, in milliseconds. */
  readonly longestPause: number;
}

/** What is used unless the settings say otherwise. */
export const DEFAULT_TUNING: MessagingTuning = {
  relayBatch: 500,
  leaseSeconds: 10,
  slice: 500,
  tries: 3,
  longestPause: 2000,
};
