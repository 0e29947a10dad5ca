import { stringify, type Options } from 'csv-stringify/sync';

/** A value of a table; nothing is written for null. */
export type CsvValue = string | number | null;

const OPTIONS: Options = {
  record_delimiter: 'windows',
  // By itself it quotes only a line break of its own kind; every reader takes the others for one too.
  quoted_match: /[\r\n]/,
  // A spreadsheet would run what begins like a formula; with an apostrophe before it, it is text.
  escape_formulas: true,
};

/** One record as RFC 4180 has it, with its line break. */
export function csvLine(values: readonly CsvValue[]): string {
  return stringify([values], OPTIONS);
}

/** A table as UTF-8 with the mark by which spreadsheets know it, record by record. Send it as `text/csv; charset=utf-8`. */
export async function* writeCsv(
  header: readonly string[],
  rows: AsyncIterable<readonly CsvValue[]> | Iterable<readonly CsvValue[]>,
): AsyncGenerator<string> {
  yield `\ufeff${csvLine(header)}`;
  for await (const row of rows) yield csvLine(row);
}

/** The same as one text, for a table that is known to be small. */
export function csvText(header: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  return `\ufeff${csvLine(header)}${[...rows].map(csvLine).join('')}`;
}
