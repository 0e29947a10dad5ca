import { matchHeader } from './match-header.js';
import { records } from './records.js';
import type { TableEntry } from './table-entry.js';
import type { TableProblem } from './table-problem.js';
import { TableRefusedError } from './table-refused-error.js';
import { USUAL_LIMITS, type TableShape } from './table-shape.js';
import { utf8Text } from './utf8-text.js';

/**
 * Reads a table that somebody uploaded, record by record, holding no more of it than a few: CSV with commas, semicolons or
 * tabs, in UTF-8 or Windows-1252. What is wrong comes as entries too; it ends early when there is nothing to go on with.
 * An error of the source itself (the connection was lost) is thrown.
 */
export async function* readTable(source: AsyncIterable<Uint8Array>, shape: TableShape): AsyncGenerator<TableEntry> {
  const { maxBytes, maxRecordLength } = { ...USUAL_LIMITS, ...shape };
  try {
    yield* entries(records(utf8Text(source, maxBytes), maxRecordLength), shape.columns);
  } catch (error) {
    if (!(error instanceof TableRefusedError)) throw error;
    yield { kind: 'problem', problem: error.problem };
  }
}

async function* entries(
  table: AsyncIterable<readonly string[]>,
  columns: readonly string[],
): AsyncGenerator<TableEntry> {
  let line = 0;
  let places: readonly number[] = [];
  let width = 0;
  let isEmpty = true;
  for await (const record of table) {
    line += 1;
    if (line === 1) {
      const header = matchHeader(record, columns);
      for (const problem of header.problems) yield { kind: 'problem', problem };
      if (header.problems.length > 0) return;
      for (const problem of header.warnings) yield { kind: 'warning', problem };
      ({ places } = header);
      width = record.length;
      continue;
    }
    // Spreadsheets leave such lines at the end; they count as lines, since people see them as such.
    if (record.every((value) => value.trim() === '')) continue;
    isEmpty = false;
    const problem = widthProblem(record, width, line);
    if (problem) yield { kind: 'problem', problem };
    else yield { kind: 'row', line, values: places.map((place) => record[place] ?? '') };
  }
  if (isEmpty) yield { kind: 'problem', problem: NO_ROWS };
}

const NO_ROWS: TableProblem = {
  problem: 'there is nothing below the header',
  whatToDo: 'Export the table again with its rows.',
};

function widthProblem(record: readonly string[], width: number, line: number): TableProblem | undefined {
  if (record.length === width || record.slice(width).every((value) => value === '')) {
    if (record.length >= width) return undefined;
  }
  const few = record.length < width;
  return {
    line,
    problem: `${few ? 'too few' : 'too many'} values: ${record.length} where the header has ${width}`,
    whatToDo: few
      ? 'Add what is missing, with an empty value where there is none.'
      : 'Put a value that has the separator in it into quotation marks.',
  };
}
