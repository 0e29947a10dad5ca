import type { TableProblem } from './table-problem.js';

/** Where the wanted columns are, and what is wrong with the header. */
export interface MatchedHeader {
  /** For each wanted column its place; -1 when it is missing. */
  readonly places: readonly number[];
  readonly problems: readonly TableProblem[];
  readonly warnings: readonly TableProblem[];
}

/** Finds the wanted columns in a header: all that is missing or double is named at once, what is unknown is left out. */
export function matchHeader(header: readonly string[], columns: readonly string[]): MatchedHeader {
  const names = header.map(plain);
  const wanted = columns.map(plain);
  const places = wanted.map((name) => names.indexOf(name));
  const missing = columns.filter((_, index) => places[index] === -1);
  const double = columns.filter((_, index) => names.filter((name) => name === wanted[index]).length > 1);
  const unknown = names.filter((name) => name !== '' && !wanted.includes(name)).length;
  return {
    places,
    problems: [
      ...missing.map((column) => ({
        line: 1,
        column,
        problem: 'missing column',
        whatToDo: `Add a column with the heading “${column}”.`,
      })),
      ...double.map((column) => ({
        line: 1,
        column,
        problem: 'there twice',
        whatToDo: `Leave one column with the heading “${column}”.`,
      })),
    ],
    warnings: unknown > 0 ? [leftOut(unknown)] : [],
  };
}

/** Their headings are not repeated: whoever has lost the header line has a child's data there. */
function leftOut(count: number): TableProblem {
  return {
    line: 1,
    problem: count === 1 ? '1 column is not known' : `${count} columns are not known`,
    whatToDo: 'Nothing: what is in them was left out and is not stored.',
  };
}

function plain(heading: string): string {
  return heading.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
