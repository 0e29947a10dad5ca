/** How far a cycle is, by the name of its state. */
export type CyclePhase = string;

/** How far a submission is. Being overdue is no state: it is past its last day and not submitted. */
export const SUBMISSION_STATES = [
  'requested',
  'assigned',
  'in-progress',
  'submitted',
  'not-known',
  'returned',
  'locked',
  'missing',
  'withdrawn',
] as const;

/** A state of a submission. */
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** What a locked submission is: judged, of a case that the agency does not know, or not there. */
export type SubmissionOutcome = 'judged' | 'not-known' | 'missing';

/** Who a move is for. What happens to a case as a whole is nobody's to ask of one submission. */
export type SubmissionActor = 'auditor' | 'lead' | 'case';

/** One way from states to another. */
export interface SubmissionMove {
  readonly by: SubmissionActor;
  readonly from: readonly SubmissionState[];
  /** Absent: it stays as it is. */
  readonly to?: SubmissionState;
  /** The states of the cycle in which it can be done. */
  readonly during: readonly CyclePhase[];
}

const WRITABLE = ['assigned', 'in-progress', 'returned'] as const;
const UNTIL_FINDINGS = ['sampling', 'fieldwork', 'moderation'] as const;
// The tool may change until fieldwork. What is late can be handed in until the moderation of its case opens.
const FIELDWORK = ['fieldwork', 'moderation'] as const;
const ANY_TIME: readonly CyclePhase[] = [];

/** Every way between the states of a submission: what is not here cannot be done. */
export const SUBMISSION_MOVES = {
  /** The agency acknowledges the request by naming who audits. */
  assign: { by: 'lead', from: ['requested'], to: 'assigned', during: UNTIL_FINDINGS },
  /** Somebody else goes on with what is there. */
  reassign: { by: 'lead', from: WRITABLE, during: UNTIL_FINDINGS },
  start: { by: 'auditor', from: ['assigned'], to: 'in-progress', during: FIELDWORK },
  save: { by: 'auditor', from: WRITABLE, during: FIELDWORK },
  submit: { by: 'auditor', from: WRITABLE, to: 'submitted', during: FIELDWORK },
  'not-known': { by: 'auditor', from: WRITABLE, to: 'not-known', during: FIELDWORK },
  'undo-not-known': { by: 'auditor', from: ['not-known'], to: 'in-progress', during: FIELDWORK },
  return: { by: 'lead', from: ['submitted', 'not-known'], to: 'returned', during: FIELDWORK },
  lock: { by: 'case', from: ['submitted', 'not-known'], to: 'locked', during: ANY_TIME },
  'lock-missing': { by: 'case', from: ['requested', ...WRITABLE], to: 'missing', during: ANY_TIME },
  withdraw: {
    by: 'case',
    from: ['requested', ...WRITABLE, 'submitted', 'not-known', 'locked', 'missing'],
    to: 'withdrawn',
    during: ANY_TIME,
  },
} as const satisfies Record<string, SubmissionMove>;

/** Something that is done to a submission. */
export type SubmissionAction = keyof typeof SUBMISSION_MOVES;

/** The states in which nothing was handed in yet: past the last day it is overdue. */
export const OUTSTANDING: readonly SubmissionState[] = ['requested', ...WRITABLE];
