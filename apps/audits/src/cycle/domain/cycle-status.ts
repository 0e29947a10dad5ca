import type { CycleState } from '@accord/kernel';
import type { CycleSubject } from './cycle-definition.js';

/** What must be true, beyond the state, before a cycle is moved on. */
export type CycleCondition =
  /** Every part of it is there, and the agreement it names covers it. */
  | 'is-complete'
  /** The sample of every authority is published. */
  | 'has-samples'
  /** Published grades of services were imported. */
  | 'has-published-grades';

/** One way from a state to another. */
export interface CycleMove {
  readonly action: string;
  readonly from: readonly CycleState[];
  readonly to: CycleState;
  /** Cycles of services have no sample, no fieldwork and no moderation. */
  readonly subjects: readonly CycleSubject[];
  readonly permission: 'cycle.manage';
  readonly requires?: CycleCondition;
  readonly needsReason: boolean;
}

const CHILDREN = ['children'] as const;
const SERVICES = ['services'] as const;
const EVERY_CYCLE = ['children', 'services'] as const;
const BY_THE_MANAGER = { permission: 'cycle.manage', needsReason: false } as const;

/** Every state of a cycle and every way between them: what is not here cannot be done. */
export const CYCLE_MOVES = [
  {
    ...BY_THE_MANAGER,
    action: 'approve',
    from: ['draft'],
    to: 'approved',
    subjects: EVERY_CYCLE,
    requires: 'is-complete',
  },
  { ...BY_THE_MANAGER, action: 'start-sampling', from: ['approved'], to: 'sampling', subjects: CHILDREN },
  {
    ...BY_THE_MANAGER,
    action: 'start-fieldwork',
    from: ['sampling'],
    to: 'fieldwork',
    subjects: CHILDREN,
    requires: 'has-samples',
  },
  { ...BY_THE_MANAGER, action: 'start-moderation', from: ['fieldwork'], to: 'moderation', subjects: CHILDREN },
  { ...BY_THE_MANAGER, action: 'start-findings', from: ['moderation'], to: 'findings', subjects: CHILDREN },
  { ...BY_THE_MANAGER, action: 'start-findings', from: ['approved'], to: 'findings', subjects: SERVICES },
  { ...BY_THE_MANAGER, action: 'report', from: ['findings'], to: 'reported', subjects: CHILDREN },
  {
    ...BY_THE_MANAGER,
    action: 'report',
    from: ['findings'],
    to: 'reported',
    subjects: SERVICES,
    requires: 'has-published-grades',
  },
  { ...BY_THE_MANAGER, action: 'monitor-actions', from: ['reported'], to: 'action-monitoring', subjects: EVERY_CYCLE },
  {
    ...BY_THE_MANAGER,
    action: 'call-re-audit',
    from: ['action-monitoring'],
    to: 're-audit-due',
    subjects: EVERY_CYCLE,
  },
  { ...BY_THE_MANAGER, action: 'close', from: ['re-audit-due'], to: 'closed', subjects: EVERY_CYCLE },
  {
    ...BY_THE_MANAGER,
    action: 'abort',
    from: [
      'draft',
      'approved',
      'sampling',
      'fieldwork',
      'moderation',
      'findings',
      'reported',
      'action-monitoring',
      're-audit-due',
    ],
    to: 'aborted',
    subjects: EVERY_CYCLE,
    needsReason: true,
  },
] as const satisfies readonly CycleMove[];

/** What a cycle can be asked to do. */
export type CycleAction = (typeof CYCLE_MOVES)[number]['action'];

/** One of the ways of the table. */
export type KnownMove = CycleMove & { readonly action: CycleAction };

/** Every action once, in the order of a cycle's life. */
export const CYCLE_ACTIONS: readonly CycleAction[] = [...new Set(CYCLE_MOVES.map(({ action }) => action))];

/** The states in which everything about a cycle may still be changed. */
export const CHANGEABLE: readonly CycleState[] = ['draft'];

/** The states in which tool and scale may be changed to another version: from fieldwork on they are frozen. */
export const INSTRUMENTS_CHANGEABLE: readonly CycleState[] = ['draft', 'approved', 'sampling'];

/** The states in which published grades of services may be imported. */
export const GRADES_IMPORTABLE: readonly CycleState[] = ['approved', 'findings'];

/** The ways out of a state for a cycle of that subject. */
export function movesFrom(state: CycleState, subject: CycleSubject): KnownMove[] {
  const moves: readonly KnownMove[] = CYCLE_MOVES;
  return moves.filter((move) => move.from.includes(state) && move.subjects.includes(subject));
}
