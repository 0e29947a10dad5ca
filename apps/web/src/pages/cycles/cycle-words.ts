import type { CycleAction, CycleState, CycleSubject } from '../../services/audits/cycles.js';

/** The states of a cycle as people call them, with the colour of their tag. */
export const CYCLE_STATE_WORDS: Readonly<Record<CycleState, { readonly text: string; readonly classes: string }>> = {
  draft: { text: 'Draft', classes: 'govuk-tag--grey' },
  approved: { text: 'Approved', classes: 'govuk-tag--light-blue' },
  sampling: { text: 'Sampling', classes: 'govuk-tag--light-blue' },
  fieldwork: { text: 'Fieldwork', classes: 'govuk-tag--blue' },
  moderation: { text: 'Moderation', classes: 'govuk-tag--purple' },
  findings: { text: 'Findings', classes: 'govuk-tag--turquoise' },
  reported: { text: 'Reported', classes: 'govuk-tag--green' },
  'action-monitoring': { text: 'Actions monitored', classes: 'govuk-tag--yellow' },
  're-audit-due': { text: 'Re-audit due', classes: 'govuk-tag--orange' },
  closed: { text: 'Closed', classes: 'govuk-tag--grey' },
  aborted: { text: 'Aborted', classes: 'govuk-tag--red' },
};

/** What moving a cycle on is called. */
export const CYCLE_ACTION_WORDS: Readonly<Record<CycleAction, string>> = {
  approve: 'Approve the cycle',
  'start-sampling': 'Start sampling',
  'start-fieldwork': 'Start fieldwork',
  'start-moderation': 'Start moderation',
  'start-findings': 'Start findings',
  report: 'Mark as reported',
  'monitor-actions': 'Start monitoring actions',
  'call-re-audit': 'Call for a re-audit',
  close: 'Close the cycle',
  abort: 'Abort the cycle',
};

/** What a decision in a cycle's history was. */
export const DECISION_WORDS: Readonly<Record<string, string>> = {
  open: 'Opened the draft',
  change: 'Changed the draft',
  'change-tool-of': 'Changed tool and scale',
  approve: 'Approved the cycle',
  'start-sampling': 'Started sampling',
  'start-fieldwork': 'Started fieldwork',
  'start-moderation': 'Started moderation',
  'start-findings': 'Started findings',
  report: 'Marked as reported',
  'monitor-actions': 'Started monitoring actions',
  'call-re-audit': 'Called for a re-audit',
  close: 'Closed the cycle',
  abort: 'Aborted the cycle',
};

/** What a cycle looks at. */
export const SUBJECT_WORDS: Readonly<Record<CycleSubject, string>> = {
  children: 'Children’s cases',
  services: 'Services, by their published grades',
};

/** The plans and categories of case registers, as they call them. */
export const PLANS = ['Early help', 'Child in need', 'Child protection', 'Looked after', 'Care leaver'] as const;

/** Why a child came to be on a plan. */
export const CATEGORIES = ['Neglect', 'Emotional abuse', 'Physical abuse', 'Sexual abuse'] as const;
