import type { TableProblem } from './table-problem.js';

const SAVE_AS =
  'Open it in the program that made it, save it as CSV (CSV UTF-8 where there is the choice), and upload that.';
const UTF_16: TableProblem = {
  problem: 'the file is in UTF-16 (Excel calls it Unicode text)',
  whatToDo: 'Save it as “CSV UTF-8” and upload that.',
};

/** How files begin that people take for a table. */
const BEGINNINGS: readonly (readonly [bytes: Buffer, problem: TableProblem])[] = [
  [Buffer.from('PK\x03\x04', 'latin1'), isOther('this is an Excel workbook or a zip file')],
  [Buffer.from('PK\x05\x06', 'latin1'), isOther('this is an empty zip file')],
  [Buffer.from('d0cf11e0a1b11ae1', 'hex'), isOther('this is an Excel workbook or another Office file')],
  [Buffer.from('%PDF'), isOther('this is a PDF file')],
  [Buffer.from('1f8b', 'hex'), isOther('this is a compressed file')],
  [Buffer.from('{\\rtf'), isOther('this is a word-processor document')],
  [Buffer.from('<'), isOther('this is a web page or an XML file')],
  [Buffer.from('fffe', 'hex'), UTF_16],
  [Buffer.from('feff', 'hex'), UTF_16],
];

/** How many bytes it takes to tell. */
export const BEGINNING_BYTES = 64;

/** What is wrong with a file that is no table at all, whatever its name says. */
export function otherFileProblem(beginning: Buffer): TableProblem | undefined {
  const known = BEGINNINGS.find(([bytes]) => beginning.subarray(0, bytes.length).equals(bytes));
  if (known) return known[1];
  return isUtf16(beginning.subarray(0, BEGINNING_BYTES)) ? UTF_16 : undefined;
}

function isOther(what: string): TableProblem {
  return { problem: `${what}, not CSV`, whatToDo: SAVE_AS };
}

/** Without a mark at its beginning: every other byte of a heading is zero. */
function isUtf16(beginning: Buffer): boolean {
  if (beginning.length < 4) return false;
  const isZero = (offset: number) => beginning.every((byte, index) => index % 2 !== offset || byte === 0);
  return isZero(0) || isZero(1);
}
