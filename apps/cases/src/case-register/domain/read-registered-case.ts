import type { Day } from '@accord/kernel';
import type { ColumnProblem } from './column-problem.js';
import { completedYears } from './completed-years.js';
import { CATEGORIES, PLAN_NAMES, PLANS } from './plan.js';
import { REGISTER_COLUMNS, type RegisterColumn } from './register-columns.js';
import { SEXES, type RegisteredCase } from './registered-case.js';
import { RowReader } from './row-reader.js';

/** The cells of one row by column; a cell that is known to be wrong already is left out and not complained of again. */
export type RegisterCells = Readonly<Partial<Record<RegisterColumn, string>>>;

/** What a row says, or everything that is wrong with it. */
export type ReadCase =
  { readonly case: RegisteredCase; readonly problems: readonly [] } | { readonly problems: readonly ColumnProblem[] };

const OLDEST = 25;

/** Reads one row of a register by the rules of its columns. `today` is the day of the import. */
export function readRegisteredCase(cells: RegisterCells, today: Day): ReadCase {
  const row = new RowReader(cells, today);
  const planStart = row.day('Plan start', { isPast: true });
  const read = {
    caseId: row.text('Case ID'),
    childName: row.text('Child name'),
    dateOfBirth: row.day('Date of birth', { isPast: true }),
    sex: row.choice('Sex', SEXES, 'not Female, Male or Not recorded'),
    ethnicity: row.optional('Ethnicity'),
    plan: row.choice('Plan', PLAN_NAMES, 'not one of the known plans'),
    category: row.optionalChoice('Category', CATEGORIES, 'not one of the known categories'),
    planStart,
    planEnd: row.optionalDay('Plan end'),
    team: row.text('Team'),
    socialWorker: row.optional('Social worker'),
    disability: row.choice('Disability', ['Yes', 'No'], 'not Yes or No'),
  };
  if (read.plan && PLANS[read.plan].needsCategory && read.category === null) row.require('Category');
  if (read.planEnd && planStart && read.planEnd < planStart) row.report('Plan end', 'before the plan start', END_FIRST);
  // Of somebody whose plan is long over only what they were then says whether the year was mistyped.
  if (read.dateOfBirth && completedYears(read.dateOfBirth, planStart ?? today) > OLDEST) {
    row.report('Date of birth', `older than ${OLDEST}`, 'Correct the date of birth, or leave the line out.');
  }
  if (row.problems.length > 0) return { problems: inOrder(row.problems) };
  return { case: { ...read, disability: read.disability === 'Yes' } as RegisteredCase, problems: [] };
}

const END_FIRST = 'Correct the start or the end of the plan.';

function inOrder(problems: readonly ColumnProblem[]): readonly ColumnProblem[] {
  const place = ({ column }: ColumnProblem) => REGISTER_COLUMNS.indexOf(column);
  return [...problems].sort((one, other) => place(one) - place(other));
}
