import { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { detectDelimiter, headerEnd } from './detect-delimiter.js';
import type { TableProblem } from './table-problem.js';
import { TableRefusedError } from './table-refused-error.js';

const EMPTY = { problem: 'the file is empty', whatToDo: 'Export the table again: there is not even a header in it.' };

/** The records of a text, as lists of values. Throws `TableRefusedError` where it stops being CSV. */
export async function* records(text: AsyncIterator<Buffer>, maxLength: number): AsyncGenerator<readonly string[]> {
  const { beginning, header } = await readHeader(text, maxLength);
  if (beginning.toString('utf8').trim() === '') throw new TableRefusedError(EMPTY);
  const parser = createParser(detectDelimiter(header), maxLength);
  // The parser ends with whatever ends its input; both are told to whoever reads from it.
  pipeline(Readable.from(rejoined(beginning, text)), parser, () => undefined);
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    throw error instanceof CsvError ? new TableRefusedError(explain(error)) : error;
  }
}

function createParser(delimiter: string, maxLength: number): Parser {
  return parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: maxLength,
  });
}

async function readHeader(
  text: AsyncIterator<Buffer>,
  maxLength: number,
): Promise<{ beginning: Buffer; header: string }> {
  let beginning: Buffer = Buffer.alloc(0);
  for (;;) {
    const header = beginning.toString('utf8');
    const end = headerEnd(header);
    if (end >= 0) return { beginning, header: header.slice(0, end) };
    const next = beginning.length > maxLength * 4 ? undefined : await text.next();
    if (!next || next.done) return { beginning, header };
    beginning = Buffer.concat([beginning, next.value]);
  }
}

async function* rejoined(beginning: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield beginning;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** The parser's own sentences quote the record; these do not. */
function explain(error: CsvError): TableProblem {
  const { records } = error as unknown as { readonly records?: number };
  const line = records === undefined ? undefined : records + 1;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return { line, problem: 'a quotation mark is opened and never closed', whatToDo: QUOTES };
    case 'CSV_MAX_RECORD_SIZE':
      return {
        line,
        problem: 'the line is far too long',
        whatToDo: 'Look for a quotation mark that is opened and not closed at or above this line.',
      };
    default:
      return { line, problem: 'a quotation mark is in the wrong place', whatToDo: QUOTES };
  }
}

const QUOTES = 'Put the whole value in quotation marks and write a quotation mark inside it twice.';
