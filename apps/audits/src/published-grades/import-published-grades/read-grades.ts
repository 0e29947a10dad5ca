import type { Readable } from 'node:stream';
import { readTable, type TableProblem } from '@accord/csv';
import { DomainError } from '@accord/kernel';
import { GRADE_COLUMNS, GradeRows, type GradeTerms, type ReadGrade } from './grade-rows.js';

const SHAPE = { columns: GRADE_COLUMNS, maxBytes: 1024 * 1024, maxRecordLength: 2000 };
const MOST_GRADES = 2000;
const MOST_SHOWN = 100;

/** Reads a table of published grades. Throws `table-refused` with all that is wrong: then nothing of it is imported. */
export async function readGrades(file: Readable, terms: GradeTerms): Promise<ReadGrade[]> {
  const rows = new GradeRows(terms);
  const problems: TableProblem[] = [];
  let read = 0;
  // A source that is left half read must still be there to be answered.
  for await (const entry of readTable(file.iterator({ destroyOnReturn: false }), SHAPE)) {
    if (entry.kind === 'row') {
      read += 1;
      if (read <= MOST_GRADES) rows.add(entry);
    }
    if (entry.kind === 'problem') problems.push(entry.problem);
  }
  file.resume();
  if (read > MOST_GRADES) problems.push(TOO_MANY);
  const all = [...problems, ...rows.problems].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  if (all.length > 0) throw refused(all);
  return rows.grades;
}

const TOO_MANY: TableProblem = {
  problem: `more than ${MOST_GRADES} grades`,
  whatToDo: 'Import them into several cycles.',
};

function refused(problems: readonly TableProblem[]): DomainError {
  const shown = problems.slice(0, MOST_SHOWN);
  const more = problems.length - shown.length;
  const message = 'Nothing was imported. Correct the table where it is listed, then import it again.';
  return new DomainError('invalid', 'table-refused', message, [
    ...shown.map(fieldProblem),
    ...(more > 0 ? [{ field: 'more', message: `There are ${more} problems more below these.` }] : []),
  ]);
}

function fieldProblem(
  { line, column, problem, whatToDo }: TableProblem,
  index: number,
): DomainError['problems'][number] {
  const place = [line === undefined ? '' : `Line ${line}`, column ?? ''].filter(Boolean).join(', ');
  return { field: `${place || 'file'} (${index + 1})`, message: `${place || 'The file'}: ${problem}. ${whatToDo}` };
}
