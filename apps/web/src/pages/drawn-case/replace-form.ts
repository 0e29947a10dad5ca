import { REPLACEMENT_REASONS } from '@accord/contracts';
import type { FormDefinition } from '../../forms/form-definition.js';

/** The questions before a case is replaced. */
export function replaceForm(drawnCaseId: string, cycleId: string): FormDefinition {
  return {
    title: 'Replace a case',
    action: `/drawn-cases/${drawnCaseId}/replace`,
    back: { href: `/cycles/${cycleId}/draw`, text: 'Back to the draw' },
    introduction:
      'The next case in the order of the draw, of the same plan, takes its place. The old one stays visible as replaced; what was submitted or judged about it no longer counts. This cannot be undone.',
    fields: [
      {
        kind: 'radios',
        name: 'reason',
        label: 'Why is the case replaced?',
        hint: 'The other authorities see this.',
        whenEmpty: 'Choose why the case is replaced',
        choices: Object.entries(REPLACEMENT_REASONS).map(([value, text]) => ({ value, text })),
      },
      {
        kind: 'textarea',
        name: 'text',
        label: 'In your words',
        hint: 'Stays in this authority, encrypted, for those who may replace cases.',
        whenEmpty: 'Say in your words why the case is replaced',
        minLength: 10,
        maxLength: 500,
      },
    ],
    submit: 'Replace the case',
    isWarning: true,
  };
}
