import type { FormDefinition } from '../../forms/form-definition.js';
import type { FindingAction } from '../../services/audits/findings.js';
import { reasonField, WITHDRAWAL_FIELD } from './finding-fields.js';

/** The decisions that need no page of their own making. */
export const DECISIONS = ['agree', 'override-screening', 'withhold', 'withdraw'] as const satisfies FindingAction[];

/** One of them. */
export type SimpleDecision = (typeof DECISIONS)[number];

type Words = Pick<FormDefinition, 'title' | 'introduction' | 'fields' | 'submit' | 'isWarning'>;

const WORDS: Readonly<Record<SimpleDecision, Words>> = {
  agree: {
    title: 'Agree a finding',
    introduction: 'You confirm that the moderated cases support it, and that it identifies nobody.',
    fields: [],
    submit: 'Agree it',
  },
  'override-screening': {
    title: 'Decide that what is marked may stay',
    introduction: 'You confirm, as a second person, that what is marked does not identify anybody.',
    fields: [reasonField('Why does it identify nobody?')],
    submit: 'It may stay',
    isWarning: true,
  },
  withhold: {
    title: 'Withhold a finding',
    introduction: 'It stays in this authority for good. It cannot be taken up again; a new one can be drafted.',
    fields: [reasonField('Why is it not shared?')],
    submit: 'Withhold it',
    isWarning: true,
  },
  withdraw: {
    title: 'Withdraw a finding',
    introduction:
      'It disappears from the pages and later reports of the whole partnership. What was read, mailed or downloaded before is not undone.',
    fields: [WITHDRAWAL_FIELD, reasonField('What happened?')],
    submit: 'Withdraw it',
    isWarning: true,
  },
};

/** The form of a decision about a finding. */
export function decisionForm(action: SimpleDecision, id: string): FormDefinition {
  const back = { href: `/findings/${id}`, text: 'Back to the finding' };
  return { ...WORDS[action], action: `/findings/${id}/${action}`, back };
}

/** The form of the release, which repeats under which agreement it was shown. */
export function shareForm(id: string, agreementId: string): FormDefinition {
  return {
    title: 'Share a finding',
    action: `/findings/${id}/share`,
    back: { href: `/findings/${id}`, text: 'Back to the finding' },
    introduction:
      'Exactly this crosses to the partnership, and nothing else. It is kept in the disclosure log under your name.',
    fields: [],
    kept: { agreementId },
    submit: 'Share it now',
    isWarning: true,
  };
}
