import { londonTime } from '../../rendering/london-time.js';
import type { ImportProblem, RegisterImport } from '../../services/cases/register.js';
import type { Visit } from '../../visit/visit.js';
import { IMPORT_STATES } from './import-states.js';
import type { ImportView } from './import-view.js';
import { counted, numbered } from './present-register.js';

const MEGABYTE = 1024 * 1024;

/** How far an import is, what it did, or all that was wrong. */
export function presentImport(one: RegisterImport, visit: Visit): ImportView {
  const { state, problems, problemCount } = one;
  const isToRepeat = state === 'refused' || state === 'interrupted';
  return {
    title: 'Import of the case register',
    back: { href: '/register', text: 'Back to the case register' },
    isUnderWay: state === 'receiving' || state === 'applying',
    state: IMPORT_STATES[state].text,
    stateClasses: IMPORT_STATES[state].classes,
    about: IMPORT_STATES[state].about,
    rows: rowsOf(one).map(([term, text]) => ({ key: { text: term }, value: { text } })),
    problemsCaption:
      problems.length < problemCount
        ? `The first ${numbered(problems.length)} of ${counted(problemCount, 'problem')}`
        : counted(problemCount, 'problem'),
    problems: problems.map(toView),
    warnings: one.warnings.map(({ problem, whatToDo }) => `${sentence(problem)}. ${whatToDo}`),
    againHref: isToRepeat && visit.may('register.import') ? '/register/imports/new' : undefined,
    selfHref: `/register/imports/${one.id}`,
  };
}

function rowsOf(one: RegisterImport): [string, string][] {
  const times: [string, string][] = [
    ['Imported by', one.importedBy.name ?? 'Somebody who is not known any more'],
    ['Started', londonTime(one.startedAt)],
    ...(one.finishedAt ? [['Finished', londonTime(one.finishedAt)] as [string, string]] : []),
    ['Rows read', `${numbered(one.rowsRead)} (${(one.bytesRead / MEGABYTE).toFixed(1)} MB)`],
  ];
  if (one.state !== 'applied') return times;
  return [
    ...times,
    ['Added', numbered(one.added ?? 0)],
    ['Changed', numbered(one.changed ?? 0)],
    ['Gone since the last register', numbered(one.gone ?? 0)],
    ['Unchanged', numbered(one.unchanged ?? 0)],
  ];
}

function toView({ line, column, problem, whatToDo }: ImportProblem): ImportView['problems'][number] {
  return { line: line === null ? 'File' : String(line), column: column ?? 'All', problem: sentence(problem), whatToDo };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
