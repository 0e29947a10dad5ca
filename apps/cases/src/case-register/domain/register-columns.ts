/** The columns of a case register, as its header must name them. */
export const REGISTER_COLUMNS = [
  'Case ID',
  'Child name',
  'Date of birth',
  'Sex',
  'Ethnicity',
  'Plan',
  'Category',
  'Plan start',
  'Plan end',
  'Team',
  'Social worker',
  'Disability',
] as const;

/** The name of a column of the register. */
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];
