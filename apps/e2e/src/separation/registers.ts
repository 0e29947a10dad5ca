import { readFileSync } from 'node:fs';
import { inWorkspace } from '../requests/run-command.js';

/** What a row of a register tells of a child. */
export interface Registered {
  readonly caseId: string;
  readonly childName: string;
  /** Like 2007-04-30. */
  readonly dateOfBirth: string;
  readonly socialWorker: string;
}

const FOLDER = 'libs/local-stack/demo/data';
const COLUMNS = { caseId: 'Case ID', childName: 'Child name', born: 'Date of birth', socialWorker: 'Social worker' };

/** Everybody in the register that the demonstration imports for an authority. */
export function registerOf(authority: string): Registered[] {
  const text = readFileSync(inWorkspace(`${FOLDER}/${authority}-case-register.csv`), 'utf8').replace(/^\uFEFF/, '');
  if (text.includes('"')) throw new Error('This reads no quoted fields');
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((row) => {
    const of = (column: string): string => row[head.indexOf(column)] ?? '';
    return {
      caseId: of(COLUMNS.caseId),
      childName: of(COLUMNS.childName),
      dateOfBirth: of(COLUMNS.born).split('/').toReversed().join('-'),
      socialWorker: of(COLUMNS.socialWorker),
    };
  });
}
