import { DomainError } from '@accord/kernel';
import { actionsIn, isDuring, moveOf, type ModerationAction, type ModerationState } from './moderation-status.js';

/** The moderation of a case as it is kept. */
export interface CaseModerationFacts {
  readonly drawnCaseId: string;
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly state: ModerationState;
  readonly version: number;
}

/** The moderation of one drawn case. Each act makes another one, a version later. */
export class CaseModeration {
  constructor(readonly facts: CaseModerationFacts) {}

  /** Of a case that nobody opened yet. */
  static notOpen(drawn: Pick<CaseModerationFacts, 'drawnCaseId' | 'cycleId' | 'pseudonym'>): CaseModeration {
    const { drawnCaseId, cycleId, pseudonym } = drawn;
    return new CaseModeration({ drawnCaseId, cycleId, pseudonym, state: 'not-open', version: 0 });
  }

  /** Whether there is anything that the draw can withdraw. */
  get mayBeWithdrawn(): boolean {
    return moveOf('withdraw').from.includes(this.facts.state);
  }

  /** What can be done while the cycle is in that state. */
  actionsIn(cycle: string): ModerationAction[] {
    return actionsIn(this.facts.state, cycle);
  }

  /** Throws `moderation-not-possible` when there is no such way from here. */
  after(action: ModerationAction, cycle: string | undefined): CaseModeration {
    const move = moveOf(action);
    if (!move.from.includes(this.facts.state)) throw notPossible(STATE_TEXTS[this.facts.state]);
    if (!isDuring(move, cycle)) throw notPossible(CYCLE_TEXT);
    return new CaseModeration({ ...this.facts, state: move.to, version: this.facts.version + 1 });
  }
}

const STATE_TEXTS = {
  'not-open': 'The moderation of this case is not open. Open it first.',
  open: 'The moderation of this case is open already. Go on with it.',
  closed: 'The moderation of this case is closed. Reopen it with a reason to change something.',
  withdrawn: 'This case was replaced, so its moderation is withdrawn and stays as it is.',
} as const satisfies Record<ModerationState, string>;

const CYCLE_TEXT =
  'Cases are moderated while their cycle is in moderation, and corrected until it is reported. Ask the partnership manager.';

function notPossible(message: string): DomainError {
  return new DomainError('conflict', 'moderation-not-possible', message);
}
