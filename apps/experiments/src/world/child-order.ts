import type { Standstill } from './stop-point.js';

/** What an experiment can ask of a process that runs: to stand still somewhere, and to go on from there. */
export type ChildOrder = { readonly kind: 'stand-still'; readonly at: Standstill } | { readonly kind: 'go-on' };
