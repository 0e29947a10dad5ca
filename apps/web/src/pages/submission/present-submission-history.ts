import type { Partnership } from '@accord/partnership';
import { londonTime } from '../../rendering/london-time.js';
import { agencyName } from '../../rendering/names.js';
import type { SubmissionHistory, SubmissionStep } from '../../services/audits/submissions.js';
import type { SubmissionHistoryView } from './submission-history-view.js';

const STEPS: Readonly<Record<string, string>> = {
  request: 'Asked for',
  assign: 'Auditor named',
  reassign: 'Another auditor named',
  submit: 'Submitted',
  'not-known': 'Handed in as not known to the agency',
  'undo-not-known': 'Taken back that the case is not known',
  return: 'Returned to the auditor',
  lock: 'Locked, as moderation began',
  'lock-missing': 'Missing when moderation began',
  withdraw: 'Withdrawn, as the case was replaced',
};

/** The story of a submission. */
export function presentSubmissionHistory(history: SubmissionHistory, partnership: Partnership): SubmissionHistoryView {
  return {
    title: `What happened to ${history.pseudonym}`,
    agency: agencyName(partnership, history.agencyId),
    back: { href: `/submissions/${history.id}`, text: 'Back to the submission' },
    steps: history.steps.toReversed().map((step) => ({
      title: titleOf(step),
      text: `${londonTime(step.at)}${step.by ? `, by ${step.by}` : ''}`,
      reason: step.reason ?? undefined,
    })),
  };
}

function titleOf({ action, auditor, round }: SubmissionStep): string {
  const title = STEPS[action] ?? action;
  if (auditor) return `${title}: ${auditor}`;
  return action === 'submit' && round > 1 ? `${title} (round ${round})` : title;
}
