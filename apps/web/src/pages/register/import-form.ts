import type { FormDefinition } from '../../forms/form-definition.js';

/** The form by which a register is uploaded. */
export const IMPORT_FORM: FormDefinition = {
  title: 'Import the case register',
  action: '/register/imports',
  back: { href: '/register', text: 'Back to the case register' },
  introduction:
    'All rows are checked first. If anything is wrong, every problem is listed and nothing is imported. Cases that the file no longer has are kept, marked as gone.',
  fields: [
    {
      kind: 'file',
      name: 'file',
      label: 'Register file',
      hint: 'A CSV file of at most 50 MB with the columns Case ID, Child name, Date of birth, Sex, Ethnicity, Plan, Category, Plan start, Plan end, Team, Social worker and Disability.',
      whenEmpty: 'Choose the register file',
      accept: '.csv,text/csv',
    },
  ],
  submit: 'Import',
};
