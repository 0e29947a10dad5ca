import type { ImportState } from '../../services/cases/register.js';

/** How a state of an import is shown and what it means to the person. */
export const IMPORT_STATES: Readonly<Record<ImportState, { text: string; classes: string; about: string }>> = {
  receiving: {
    text: 'Being read',
    classes: 'govuk-tag--blue',
    about: 'The file is being read and checked. Nothing has been changed yet.',
  },
  applying: {
    text: 'Being applied',
    classes: 'govuk-tag--blue',
    about: 'Everything in the file is right. The register is being changed.',
  },
  applied: { text: 'Imported', classes: 'govuk-tag--green', about: 'The register is now as the file says.' },
  refused: {
    text: 'Refused',
    classes: 'govuk-tag--red',
    about: 'Nothing was imported. Correct everything that is listed below, then import the file again.',
  },
  interrupted: {
    text: 'Interrupted',
    classes: 'govuk-tag--grey',
    about:
      'The file did not arrive whole, or Accord was stopped meanwhile. Nothing was imported. Import the file again.',
  },
};
