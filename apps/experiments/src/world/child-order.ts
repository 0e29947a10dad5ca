import type { Standstill } from './stop-point.js';

/** What an experiment can ask of a process that runs: to stand still somewhere, to go on from there, and to say what it weighs. */
export type ChildOrder =
  { readonly kind: 'stand-still'; readonly at: Standstill } | { readonly kind: 'go-on' } | { readonly kind: 'weigh' };
