import { dayInWords } from '../../rendering/london-time.js';
import type { ListedSubmission, RecordedSubmission, SubmissionState } from '../../services/audits/submissions.js';

/** A state in words, and as a tag where somebody has to act. */
export interface StatusView {
  readonly text: string;
  /** Absent where plain words are enough. */
  readonly tag?: string;
}

const STATUS: Readonly<Record<SubmissionState, StatusView>> = {
  requested: { text: 'Not assigned', tag: 'govuk-tag--blue' },
  assigned: { text: 'Not started', tag: 'govuk-tag--blue' },
  'in-progress': { text: 'In progress', tag: 'govuk-tag--blue' },
  submitted: { text: 'Submitted' },
  'not-known': { text: 'Not known to the agency' },
  returned: { text: 'Returned', tag: 'govuk-tag--yellow' },
  locked: { text: 'Locked for moderation' },
  missing: { text: 'Missing', tag: 'govuk-tag--red' },
  withdrawn: { text: 'Withdrawn' },
};

/** How far a submission is; one that is overdue says so first. */
export function statusOf(submission: Pick<ListedSubmission, 'state' | 'overdue'>): StatusView {
  const status = STATUS[submission.state];
  return submission.overdue ? { text: `Overdue, ${status.text.toLowerCase()}`, tag: 'govuk-tag--red' } : status;
}

/** Until when, in words. */
export function dueInWords({ dueOn }: Pick<ListedSubmission, 'dueOn'>): string {
  return dueOn === null ? 'No date' : dayInWords(dueOn);
}

/** The cycle in words. */
export function cycleInWords({ cycleCode, theme }: Pick<RecordedSubmission, 'cycleCode' | 'theme'>): string {
  return `${cycleCode}: ${theme}`;
}
