/** How far the moderation of a case is; a case that nobody opened yet has none. */
export const MODERATION_STATES = ['not-open', 'open', 'closed', 'withdrawn'] as const;

/** A state of the moderation of a case. */
export type ModerationState = (typeof MODERATION_STATES)[number];

/** One thing that can happen to the moderation of a case. */
export interface ModerationMove {
  readonly action: string;
  readonly from: readonly ModerationState[];
  readonly to: ModerationState;
  /** The states of the cycle in which it can be done; absent when that does not matter. */
  readonly cycle?: readonly string[];
  /** What the moderator must be allowed; absent when the draw does it. */
  readonly permission?: 'moderation.write';
  /** Whether it is nothing without a reason. A grade asks for one of its own where it differs. */
  readonly needsReason: boolean;
}

/** A report is written from the grades, so they may be corrected until it is. */
const UNTIL_REPORTED = ['moderation', 'findings'] as const;
const BY_A_MODERATOR = { permission: 'moderation.write', needsReason: false } as const;

/** Every state of a case's moderation and every way between them: what is not here cannot be done. */
export const MODERATION_MOVES = [
  { ...BY_A_MODERATOR, action: 'open', from: ['not-open'], to: 'open', cycle: ['moderation'] },
  { ...BY_A_MODERATOR, action: 'moderate', from: ['open'], to: 'open', cycle: UNTIL_REPORTED },
  { ...BY_A_MODERATOR, action: 'accept', from: ['open'], to: 'open', cycle: UNTIL_REPORTED },
  { ...BY_A_MODERATOR, action: 'grade', from: ['open'], to: 'closed', cycle: UNTIL_REPORTED },
  { ...BY_A_MODERATOR, action: 'reopen', from: ['closed'], to: 'open', cycle: UNTIL_REPORTED, needsReason: true },
  { action: 'withdraw', from: ['open', 'closed'], to: 'withdrawn', needsReason: false },
] as const satisfies readonly ModerationMove[];

/** What can be done to the moderation of a case. */
export type ModerationAction = (typeof MODERATION_MOVES)[number]['action'];

/** What a moderator can do, in the order of a case's way. */
export const MODERATOR_ACTIONS = ['open', 'moderate', 'accept', 'grade', 'reopen'] as const;

/** The one way of an action. */
export function moveOf(action: ModerationAction): ModerationMove {
  const moves: readonly ModerationMove[] = MODERATION_MOVES;
  const move = moves.find((one) => one.action === action);
  if (!move) throw new Error(`No way is known for ${action}`);
  return move;
}

/** What can be done in a state of the moderation, in a state of the cycle. */
export function actionsIn(state: ModerationState, cycle: string): ModerationAction[] {
  const possible = MODERATION_MOVES.filter(
    (move: ModerationMove) => move.from.includes(state) && isDuring(move, cycle),
  );
  return possible.map(({ action }) => action);
}

/** Whether something can be done while the cycle is in a state. */
export function isDuring({ cycle }: ModerationMove, state: string | undefined): boolean {
  return cycle === undefined || (state !== undefined && cycle.includes(state));
}
