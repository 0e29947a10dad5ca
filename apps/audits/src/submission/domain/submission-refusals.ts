import { DomainError } from '@accord/kernel';
import {
  SUBMISSION_MOVES,
  type CyclePhase,
  type SubmissionAction,
  type SubmissionMove,
  type SubmissionState,
} from './submission-status.js';

const BY_STATE: Partial<Record<SubmissionState, readonly [code: string, message: string]>> = {
  withdrawn: ['submission-withdrawn', 'The case was replaced by another one, so nothing is asked of it any more.'],
  locked: ['submission-locked', 'The moderation of this case has begun: what was submitted can no longer be changed.'],
  missing: ['submission-locked', 'The moderation of this case has begun without this submission. Tell its moderator.'],
  submitted: ['submission-handed-in', 'This was submitted already. The safeguarding lead can return it to be changed.'],
  'not-known': ['submission-handed-in', 'This case was reported as not known to the agency. Take that back first.'],
  requested: ['not-assigned', 'Nobody is assigned to this submission yet. Assign an auditor first.'],
};

/** Why something cannot be done to a submission, and what to do about it. */
export function refusalOf(action: SubmissionAction, state: SubmissionState, cycle: CyclePhase): DomainError {
  const { from, during }: SubmissionMove = SUBMISSION_MOVES[action];
  if (from.includes(state) && !during.includes(cycle)) return outOfTime(cycle);
  const [code, message] = BY_STATE[state] ?? [
    'not-handed-in',
    'This was not submitted yet, so there is nothing to do that to.',
  ];
  return new DomainError('conflict', code, message);
}

function outOfTime(cycle: CyclePhase): DomainError {
  const message =
    cycle === 'sampling'
      ? 'Fieldwork has not begun yet. Come back when the partnership has started it.'
      : 'The cycle is past fieldwork and moderation, so submissions can no longer be changed.';
  return new DomainError('conflict', 'not-in-fieldwork', message);
}
