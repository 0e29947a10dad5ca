import { DomainError } from '@accord/kernel';
import type { FindingFacts } from './finding-facts.js';
import { FINDING_MOVES, type FindingAction } from './finding-status.js';

/** What somebody wants to do with a finding. */
export interface FindingAttempt {
  readonly action: FindingAction;
  readonly facts: FindingFacts;
  readonly personId: string;
}

/** Answers why an attempt is refused; nothing when this guard has no objection. */
export type FindingGuard = (attempt: FindingAttempt) => DomainError | undefined;

const conflict = (code: string, message: string): DomainError => new DomainError('conflict', code, message);

/** Everything that can stand against doing something with a finding, in the order in which it is said. */
export const FINDING_GUARDS = {
  screeningIsThere: ({ action, facts }) =>
    FINDING_MOVES[action].needsScreening && facts.state === 'draft' && !facts.screening
      ? conflict('not-screened', 'The statement waits for its screening. Come back when the page says that it is done.')
      : undefined,
  stateAllowsIt: ({ action, facts }) =>
    FINDING_MOVES[action].from.includes(facts.state)
      ? undefined
      : conflict('finding-state', 'This cannot be done with the finding as it is now. Go back to see how far it is.'),
  cycleTakesFindings: ({ action, facts }) =>
    FINDING_MOVES[action].needsOpenCycle && !facts.isCycleOpen
      ? conflict('cycle-not-open', 'The cycle takes no findings now: it does from moderation until it is reported.')
      : undefined,
  screenedAsItStands: ({ action, facts }) =>
    FINDING_MOVES[action].needsScreening && facts.screening?.digest !== facts.digest
      ? conflict(
          'other-text-screened',
          'The statement is not the one that was screened. Write it again to have it screened.',
        )
      : undefined,
  secondPerson: ({ action, facts, personId }) =>
    FINDING_MOVES[action].needsSecondPerson && facts.draftedBy === personId
      ? new DomainError('forbidden', 'own-finding', 'You wrote this statement, so another person has to decide on it.')
      : undefined,
  nothingIdentifies: ({ action, facts }) =>
    (action === 'agree' || action === 'share') && isMarked(facts) && !facts.overriddenBy
      ? conflict(
          'passages-found',
          'Passages that could identify somebody are marked. Change the statement, or have a second person say why they may stay.',
        )
      : undefined,
  stillSupported: ({ action, facts: { support } }) =>
    (action === 'agree' || action === 'share') && support.claimed > support.moderated
      ? conflict(
          'support-lost',
          'Fewer cases are moderated in this domain now than the finding rests on. Write it anew with their number.',
        )
      : undefined,
  somethingToOverride: ({ action, facts }) =>
    action === 'override-screening' && (!isMarked(facts) || facts.overriddenBy)
      ? conflict('nothing-to-override', 'Nothing is marked that still needs a decision. The finding can be agreed.')
      : undefined,
} as const satisfies Record<string, FindingGuard>;

function isMarked({ screening }: FindingFacts): boolean {
  return (screening?.passages ?? 0) > 0;
}

/** The first objection to an attempt, if there is one. */
export function objectionTo(
  attempt: FindingAttempt,
  guards: readonly FindingGuard[] = Object.values(FINDING_GUARDS),
): DomainError | undefined {
  for (const guard of guards) {
    const objection = guard(attempt);
    if (objection) return objection;
  }
  return undefined;
}
