import type { Partnership } from '@accord/partnership';
import type { Choice, FieldDefinition } from '../../forms/form-definition.js';
import type { CycleSubject } from '../../services/audits/cycles.js';
import { agencyFields } from './agency-fields.js';
import { CATEGORIES, PLANS } from './cycle-words.js';
import { instrumentChoices } from './instrument-choices.js';

const ROWS = 5;

/** The questions about a cycle. Of services nothing is drawn, submitted or moderated. */
export function cycleFields(subject: CycleSubject, partnership: Partnership): FieldDefinition[] {
  const ofChildren = subject === 'children';
  return [
    ...aboutFields(),
    ...instrumentFields(partnership),
    LINES,
    { ...date('windowFrom', 'First day of the audit window'), heading: 'Audit window' },
    date('windowTo', 'Last day of the audit window'),
    ...(ofChildren ? [...agencyFields(partnership), ...SAMPLING] : []),
    ...dueFields(ofChildren),
  ];
}

function aboutFields(): FieldDefinition[] {
  return [
    {
      kind: 'text',
      name: 'theme',
      label: 'Theme',
      hint: 'For example, Neglect, 7 to 15',
      whenEmpty: 'Enter the theme',
      minLength: 3,
      maxLength: 150,
    },
    {
      kind: 'text',
      name: 'programme',
      label: 'Programme',
      hint: 'The year that it belongs to, for example 2018-19',
      whenEmpty: 'Enter the programme, like 2018-19',
      maxLength: 7,
    },
    {
      kind: 'text',
      name: 'code',
      label: 'Quarter',
      hint: 'Part of every pseudonym, for example 18Q3',
      whenEmpty: 'Enter the quarter, like 18Q3',
      maxLength: 4,
    },
  ];
}

function instrumentFields(partnership: Partnership): FieldDefinition[] {
  const { agreements, tools, scales } = partnership;
  return [
    select(
      'agreementId',
      'Information-sharing agreement',
      agreements.map(({ id, name }) => ({ value: id, text: name })),
    ),
    select('tool', 'Audit tool', instrumentChoices(tools)),
    select('scale', 'Grading scale', instrumentChoices(scales)),
  ];
}

const LINES: FieldDefinition = {
  kind: 'rows',
  name: 'linesOfEnquiry',
  label: 'Key lines of enquiry',
  hint: 'What the audit is to find out, each with what it was taken from, such as an inspection or an earlier audit. Empty rows do not count.',
  rowName: 'Line of enquiry',
  rows: ROWS,
  columns: [
    { name: 'lineText', label: 'Line of enquiry', maxLength: 300, whenEmpty: 'Enter line of enquiry' },
    { name: 'lineSource', label: 'Source', maxLength: 200, whenEmpty: 'Enter the source of line of enquiry' },
  ],
};

const SAMPLING: readonly FieldDefinition[] = [
  {
    kind: 'checkboxes',
    name: 'plans',
    label: 'Plans',
    hint: 'Cases are drawn of these plans, in proportion to how many there are.',
    heading: 'Which cases are sampled',
    choices: PLANS.map(same),
  },
  {
    kind: 'checkboxes',
    name: 'categories',
    label: 'Categories (optional)',
    hint: 'Leave empty for cases of every category.',
    choices: CATEGORIES.map(same),
  },
  { ...date('asOf', 'Open on this day'), hint: 'Age is counted on this day too. For example, 30 9 2018' },
  { kind: 'number', name: 'ageFrom', label: 'Lowest age', min: 0, max: 25 },
  { kind: 'number', name: 'ageTo', label: 'Highest age', min: 0, max: 25 },
  { kind: 'number', name: 'cases', label: 'Cases to draw in each authority', min: 1, max: 99 },
];

function dueFields(ofChildren: boolean): FieldDefinition[] {
  const report = date('reportDue', 'Last day for the report');
  if (!ofChildren) return [{ ...report, heading: 'Due dates' }];
  const submissions = date('submissionsDue', 'Last day for submissions');
  return [{ ...submissions, heading: 'Due dates' }, date('moderationDue', 'Last day of moderation'), report];
}

function date(name: string, label: string): FieldDefinition {
  return { kind: 'date', name, label };
}

function select(name: string, label: string, choices: readonly Choice[]): FieldDefinition {
  return { kind: 'select', name, label, choices, whenEmpty: `Choose the ${label.toLowerCase()}` };
}

function same(text: string): Choice {
  return { value: text, text };
}
