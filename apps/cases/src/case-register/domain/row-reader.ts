import type { Day } from '@accord/kernel';
import type { ColumnProblem } from './column-problem.js';
import { plainText } from './plain-text.js';
import type { RegisterColumn } from './register-columns.js';
import { writtenDay } from './written-day.js';

type Cells = Readonly<Partial<Record<RegisterColumn, string>>>;

/** Reads the cells of one row and gathers what is wrong with them. What cannot be read is undefined. */
export class RowReader {
  readonly problems: ColumnProblem[] = [];

  constructor(
    private readonly cells: Cells,
    private readonly today: Day,
  ) {}

  /** A text that must be there. */
  text(column: RegisterColumn): string | undefined {
    const text = this.cell(column);
    return text === '' ? this.require(column) : text;
  }

  /** A text that may be empty. */
  optional(column: RegisterColumn): string | undefined {
    return this.cell(column);
  }

  /** One of a few words, which must be there; upper and lower case do not matter. */
  choice<Choice extends string>(
    column: RegisterColumn,
    choices: readonly Choice[],
    otherwise: string,
  ): Choice | undefined {
    const chosen = this.optionalChoice(column, choices, otherwise);
    return chosen === null ? this.require(column) : chosen;
  }

  /** The same, null when it is empty. */
  optionalChoice<Choice extends string>(
    column: RegisterColumn,
    choices: readonly Choice[],
    otherwise: string,
  ): Choice | null | undefined {
    const text = this.cell(column);
    if (text === undefined) return undefined;
    if (text === '') return null;
    const chosen = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
    return chosen ?? this.report(column, otherwise, `Write one of: ${choices.join(', ')}.`);
  }

  /** A day that must be there. */
  day(column: RegisterColumn, { isPast = false } = {}): Day | undefined {
    const day = this.optionalDay(column);
    if (day === null) return this.require(column);
    if (day === undefined || !isPast || day <= this.today) return day;
    return this.report(column, 'in the future', 'Correct the date: it cannot be after today.');
  }

  /** A day, null when it is empty. */
  optionalDay(column: RegisterColumn): Day | null | undefined {
    const text = this.cell(column);
    if (text === undefined) return undefined;
    if (text === '') return null;
    const read = writtenDay(text);
    return 'day' in read
      ? read.day
      : this.report(column, read.fault, 'Write it as day/month/year, such as 31/12/1999.');
  }

  /** Says that a value must be there. */
  require(column: RegisterColumn): undefined {
    return this.report(column, 'required', `Fill in “${column}”.`);
  }

  report(column: RegisterColumn, problem: string, whatToDo: string): undefined {
    this.problems.push({ column, problem, whatToDo });
    return undefined;
  }

  private cell(column: RegisterColumn): string | undefined {
    const value = this.cells[column];
    return value === undefined ? undefined : plainText(value);
  }
}
