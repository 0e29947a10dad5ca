/** What is wrong with one value, and what to do. */
export interface CellProblem {
  readonly problem: string;
  readonly whatToDo: string;
}

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
/** What nearly every value is: one look instead of four. */
const ORDINARY = /^(?:[A-Za-z0-9][\x20-\x7e]*)?$/;
const LONGEST = 200;

/** What is wrong with a value of a single line that will be shown and exported again, whatever column it is of. */
export function cellProblem(value: string, maxLength = LONGEST): CellProblem | undefined {
  if (value.length <= maxLength && ORDINARY.test(value)) return undefined;
  if (FORMULA.test(value)) return FORMULA_PROBLEM;
  if (LINE_BREAK.test(value.trim())) return LINE_BREAK_PROBLEM;
  if (CONTROL.test(value)) return CONTROL_PROBLEM;
  if (value.length <= maxLength) return undefined;
  return { problem: `longer than ${maxLength} characters`, whatToDo: `Shorten it to ${maxLength} characters.` };
}

const FORMULA_PROBLEM: CellProblem = {
  problem: 'starts with a character that spreadsheets run as a formula',
  whatToDo: 'Remove the character (=, +, -, @ or a tab) at its beginning.',
};

const LINE_BREAK_PROBLEM: CellProblem = {
  problem: 'line break in a single-line value',
  whatToDo: 'Write the value on one line.',
};

const CONTROL_PROBLEM: CellProblem = {
  problem: 'has a character that cannot be shown',
  whatToDo: 'Type the value again: there is a control character in it.',
};
