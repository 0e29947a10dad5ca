import { FINDING_KINDS, WITHDRAWAL_REASONS } from '@accord/contracts';
import type { FieldDefinition } from '../../forms/form-definition.js';
import type { FindingCycle } from '../../services/audits/findings.js';

/** The questions about what a finding says. */
export function findingFields({ domains }: FindingCycle): FieldDefinition[] {
  return [
    {
      kind: 'radios',
      name: 'kind',
      label: 'What is it?',
      whenEmpty: 'Choose whether it is a strength or an area for improvement',
      choices: choicesOf(FINDING_KINDS),
    },
    {
      kind: 'select',
      name: 'domain',
      label: 'Domain',
      hint: 'With the number of cases that were moderated in it here.',
      whenEmpty: 'Choose a domain',
      choices: domains.map(({ code, title, moderatedCases }) => ({
        value: code,
        text: `${code} ${title} (${moderatedCases} ${moderatedCases === 1 ? 'case' : 'cases'})`,
      })),
    },
    {
      kind: 'textarea',
      name: 'statement',
      label: 'Statement',
      hint: 'A sentence or two about practice. No name, date, place, school or number of a case: it is screened for them.',
      whenEmpty: 'Enter the statement',
      minLength: 20,
      maxLength: 1000,
    },
    {
      kind: 'number',
      name: 'supportingCases',
      label: 'How many of the moderated cases show it?',
      whenEmpty: 'Enter the number of cases',
      min: 1,
      max: 999,
    },
  ];
}

/** Why somebody decides so; kept sealed, in this authority only. */
export function reasonField(label: string): FieldDefinition {
  return {
    kind: 'textarea',
    name: 'reason',
    label,
    hint: 'Kept with the decision in this authority; it is not shared.',
    whenEmpty: 'Enter a reason',
    minLength: 10,
    maxLength: 500,
  };
}

/** Why a finding is withdrawn, as the partners are told. */
export const WITHDRAWAL_FIELD: FieldDefinition = {
  kind: 'radios',
  name: 'code',
  label: 'Why is it withdrawn?',
  hint: 'The other authorities see this answer.',
  whenEmpty: 'Choose why it is withdrawn',
  choices: choicesOf(WITHDRAWAL_REASONS),
};

function choicesOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, text]) => ({ value, text }));
}
