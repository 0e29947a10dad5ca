import {
  SUBMISSION_MOVES,
  type CyclePhase,
  SUBMISSION_STATES,
  type SubmissionAction,
  type SubmissionState,
} from './submission-status.js';
import { Submission } from './submission.js';

function submissionIn(state: SubmissionState, dueOn: string | null = '2026-12-11'): Submission {
  return new Submission({
    ...{ id: 'one', drawnCaseId: 'case', cycleId: 'cycle', pseudonym: 'STO-18Q3-07', agencyId: 'cleveland-police' },
    ...{ auditorId: 'amara', auditorTeam: null, state, outcome: null, version: 3, draftVersion: 5, round: 1, dueOn },
    ...{ requestedAt: new Date(0), acknowledgedAt: null, submittedAt: null, lockedAt: null, withdrawnAt: null },
  });
}

/** In which states something can be done during fieldwork, written down by hand. */
const DURING_FIELDWORK: Record<Exclude<SubmissionAction, 'start' | 'lock' | 'lock-missing' | 'withdraw'>, string> = {
  assign: 'requested',
  reassign: 'assigned in-progress returned',
  save: 'assigned in-progress returned',
  submit: 'assigned in-progress returned',
  'not-known': 'assigned in-progress returned',
  'undo-not-known': 'not-known',
  return: 'submitted not-known',
};

describe(Submission.name, () => {
  it.each(Object.entries(DURING_FIELDWORK))('allows %s in: %s', (action, states) => {
    const allowed = SUBMISSION_STATES.filter((state) =>
      submissionIn(state).allows(action as SubmissionAction, 'fieldwork'),
    );
    expect(allowed.join(' ')).toBe(states);
  });

  it.each<[CyclePhase, boolean, boolean]>([
    ['sampling', true, false],
    ['fieldwork', true, true],
    ['moderation', true, true],
    ['findings', false, false],
    ['closed', false, false],
    ['aborted', false, false],
  ])('while its cycle is in %s, can be assigned: %s; written: %s', (cycle, isAssignable, isWritable) => {
    expect(submissionIn('requested').allows('assign', cycle)).toBe(isAssignable);
    for (const action of ['save', 'submit', 'not-known'] as const) {
      expect([action, submissionIn('in-progress').allows(action, cycle)]).toEqual([action, isWritable]);
    }
  });

  it('says why something cannot be done', () => {
    const refused = (state: SubmissionState, action: SubmissionAction, cycle: CyclePhase = 'fieldwork') => {
      try {
        submissionIn(state).assertAllows(action, cycle);
        return 'done';
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(refused('assigned', 'save')).toBe('done');
    expect(refused('assigned', 'save', 'sampling')).toBe('not-in-fieldwork');
    expect(refused('locked', 'save')).toBe('submission-locked');
    expect(refused('missing', 'submit')).toBe('submission-locked');
    expect(refused('withdrawn', 'assign')).toBe('submission-withdrawn');
    expect(refused('submitted', 'submit')).toBe('submission-handed-in');
    expect(refused('in-progress', 'return')).toBe('not-handed-in');
  });

  it('is overdue past its last day while nothing was handed in, and stays open', () => {
    const overdue = SUBMISSION_STATES.filter((state) => submissionIn(state).isOverdue('2026-12-12'));
    expect(overdue).toEqual(['requested', 'assigned', 'in-progress', 'returned']);
    expect(submissionIn('assigned').isOverdue('2026-12-11')).toBe(false);
    expect(submissionIn('assigned', null).isOverdue('2099-01-01')).toBe(false);
    expect(submissionIn('assigned').allows('save', 'moderation')).toBe(true);
  });

  it('counts decisions and what is saved apart, so that saving makes no decision stale', () => {
    const saved = submissionIn('assigned').saved('fieldwork').facts;
    expect([saved.state, saved.version, saved.draftVersion]).toEqual(['in-progress', 3, 6]);
    const returned = submissionIn('returned').saved('fieldwork').facts;
    expect([returned.state, returned.draftVersion]).toEqual(['returned', 6]);
    const submitted = submissionIn('in-progress').decide('submit', 'fieldwork', { round: 2 }).facts;
    expect([submitted.state, submitted.version, submitted.round]).toEqual(['submitted', 4, 2]);
  });

  it('never comes back from being withdrawn, and has no move that the table does not know', () => {
    const sources = Object.values(SUBMISSION_MOVES).flatMap(({ from }) => from as readonly SubmissionState[]);
    expect(sources).not.toContain('withdrawn');
    expect(() => submissionIn('locked').follow('lock', {})).toThrow('done already');
  });
});
