import type { FieldDefinition, FormDefinition } from '../../forms/form-definition.js';

const DECISIONS = ['retry', 'skip', 'skip-missing'] as const;

/** What can be decided on a page. */
type ParkedDecision = (typeof DECISIONS)[number];

/** Which message of which service, and what is decided about it. */
export interface ParkedAddress {
  readonly service: string;
  readonly id: string;
  readonly decision: ParkedDecision;
}

/** Whether the last word of an address is a decision. */
export function isParkedDecision(word: string): word is ParkedDecision {
  return DECISIONS.some((decision) => decision === word);
}

const REASON: Extract<FieldDefinition, { kind: 'textarea' }> = {
  kind: 'textarea',
  name: 'reason',
  label: 'Reason',
  hint: 'Kept for good with your name. Say who agreed to it. Do not write about a child or a family here.',
  whenEmpty: 'Enter a reason',
  minLength: 10,
  maxLength: 500,
};

const { whenEmpty: _needed, ...OPTIONAL } = REASON;

const WORDS: Readonly<
  Record<ParkedDecision, Pick<FormDefinition, 'title' | 'introduction' | 'submit' | 'isWarning' | 'fields'>>
> = {
  retry: {
    title: 'Try a parked message again',
    introduction:
      'The message and everything that waits behind it are applied in order, as far as they can be. What still cannot be applied stays here with its reason.',
    fields: [{ ...OPTIONAL, label: 'Reason (optional)' }],
    submit: 'Try again',
  },
  skip: {
    title: 'Give up a parked message',
    introduction:
      'The message is never applied, and this cannot be taken back. Find out first what it says: it may end a role, or withdraw a finding. What waits behind it is applied at once.',
    fields: [REASON],
    submit: 'Give up the message',
    isWarning: true,
  },
  'skip-missing': {
    title: 'Go on without what is missing',
    introduction:
      'The events before this one have not arrived. When they are given up they are not applied even if they arrive later, and this cannot be taken back. The message and what waits behind it are applied at once.',
    fields: [REASON],
    submit: 'Go on without them',
    isWarning: true,
  },
};

/** The page that asks whether it is meant, and why. */
export function parkedForm({ service, id, decision }: ParkedAddress): FormDefinition {
  const address = `/parked-messages/${service}/${id}`;
  return {
    ...WORDS[decision],
    action: `${address}/${decision}`,
    back: { href: address, text: 'Back to the message' },
  };
}
