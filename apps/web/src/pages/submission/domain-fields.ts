import { NOT_APPLICABLE } from '@accord/contracts';
import type { FieldDefinition } from '../../forms/form-definition.js';
import type { JudgedDomain, RecordedSubmission } from '../../services/audits/submissions.js';
import { ANSWER_WORDS } from './domain-cards.js';
import { answerName } from './written-domain.js';

const ANSWERS = Object.entries(ANSWER_WORDS).map(([value, text]) => ({ value, text }));

/** The questions of one domain's page: the grade, every question of the tool, why, and where the evidence is. */
export function domainFields({ grades }: RecordedSubmission, { questions }: JudgedDomain): FieldDefinition[] {
  return [
    ...questions.map(({ text }, index): FieldDefinition => ({
      kind: 'radios',
      name: answerName(index),
      label: text,
      choices: ANSWERS,
    })),
    {
      kind: 'radios',
      name: 'grade',
      label: 'Grade',
      choices: [
        ...grades.map(({ code, label, descriptor }) => ({ value: code, text: label, hint: { text: descriptor } })),
        {
          value: NOT_APPLICABLE,
          text: 'Not applicable',
          hint: { text: 'The domain does not apply to this case. Say why in the rationale; nothing else is needed.' },
        },
      ],
    },
    {
      kind: 'textarea',
      name: 'rationale',
      label: 'Rationale',
      hint: 'Why this grade, in at least 10 characters. Do not name the child or anybody else.',
      minLength: 0,
      maxLength: 5000,
    },
    {
      kind: 'text',
      name: 'evidence',
      label: 'Where the evidence is',
      hint: 'Point to the record, such as “chronology, entry of 3 May, page 4”. Do not copy it here.',
      maxLength: 500,
    },
  ];
}
