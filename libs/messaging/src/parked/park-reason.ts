/**
 * Why a message waits for a person to decide:
 * - `no-value` a tombstone, where Accord deletes nothing · `malformed-json` · `malformed-envelope`
 * - `wrong-scope` it speaks of another scope than its topic · `wrong-source` its owner did not write it
 * - `wrong-channel` a known event on another channel's topic · `wrong-key` its key is not its aggregate
 * - `unknown-version` a major version of a known event that this build does not know · `invalid-payload`
 * - `rejected` a handler refused it by a rule of the domain · `bug` a handler failed otherwise
 * - `sequence-gap` an earlier event of its aggregate never came · `behind-parked` an earlier one is parked
 */
export type ParkReason =
  | 'no-value'
  | 'malformed-json'
  | 'malformed-envelope'
  | 'wrong-scope'
  | 'wrong-source'
  | 'wrong-channel'
  | 'wrong-key'
  | 'unknown-version'
  | 'invalid-payload'
  | 'rejected'
  | 'bug'
  | 'sequence-gap'
  | 'behind-parked';
