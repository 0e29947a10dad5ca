import type { ImportState, ListedImport, RegisterImport, RegisterStatus } from '../services/cases/register.js';
import type { Paged } from '../services/paged.js';

const STATES: readonly ImportState[] = ['receiving', 'applying', 'applied', 'refused', 'interrupted'];

/** An import in that state, as `cases` answers. */
export function sampleImport(state: ImportState): RegisterImport {
  const isOver = state !== 'receiving' && state !== 'applying';
  const isApplied = state === 'applied';
  return {
    id: `4f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c0${STATES.indexOf(state)}`,
    state,
    rowsRead: 1240,
    bytesRead: 149_281,
    added: isApplied ? 1200 : null,
    changed: isApplied ? 40 : null,
    gone: isApplied ? 1 : null,
    unchanged: isApplied ? 0 : null,
    problemCount: state === 'refused' ? 1200 : 0,
    importedBy: { id: '2d9f7e68-7a5f-4f4e-9f1b-6d2f3c4b5a69', name: state === 'refused' ? null : 'Saoirse Kilbride' },
    startedAt: '2026-11-24T09:05:00Z',
    finishedAt: isOver ? '2026-11-24T09:06:00Z' : null,
    problems:
      state === 'refused'
        ? [
            { line: null, column: null, problem: 'the file is larger than 50 MB', whatToDo: 'Upload fewer columns.' },
            { line: 3, column: 'Case ID', problem: 'required', whatToDo: 'Fill in “Case ID”.' },
          ]
        : [],
    warnings: isApplied
      ? [{ line: 1, column: null, problem: '1 column is not known', whatToDo: 'Nothing: it was left out.' }]
      : [],
  };
}

/** Imports in every state. */
export const sampleImports: Paged<ListedImport> & { register: RegisterStatus } = {
  register: { cases: 1240, gone: 1 },
  items: STATES.map(sampleImport),
  page: 2,
  pages: 3,
  total: 60,
};
