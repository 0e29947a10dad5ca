/** How far an audit cycle is, in order; `aborted` can be reached from any state before `closed`. */
export const CYCLE_STATES = [
  'draft',
  'approved',
  'sampling',
  'fieldwork',
  'moderation',
  'findings',
  'reported',
  'action-monitoring',
  're-audit-due',
  'closed',
  'aborted',
] as const;

/** A state of an audit cycle. */
export type CycleState = (typeof CYCLE_STATES)[number];
