import type { FieldProblem } from '@accord/kernel';
import { presentField } from '../../forms/present-field.js';
import { londonTime } from '../../rendering/london-time.js';
import { isId } from '../../rendering/object-id.js';
import { presentPagination } from '../../rendering/pagination.js';
import { LAST_TRAIL_PAGE, TRAIL_PAGE_SIZE, type MergedTrail } from '../../services/trail/look-at-trails.js';
import type { MergedRow } from '../../services/trail/merge-trails.js';
import type { Visit } from '../../visit/visit.js';
import type { TrailQuery } from './trail.query.js';
import type { TrailView } from './trail-view.js';

const NO_TRAIL: MergedTrail = { rows: [], page: 1, pages: 1, total: 0, missing: [] };

/** One page of the merged trail under its search form. */
export function presentTrail(
  query: TrailQuery,
  visit: Visit,
  found: { trail?: MergedTrail; problems?: FieldProblem[] },
): TrailView {
  const { trail = NO_TRAIL, problems = [] } = found;
  const { page: _page, ...typed } = query;
  const message = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return {
    title: `Access trail of ${visit.scope.name}`,
    formToken: visit.session.csrfToken,
    hasErrors: problems.length > 0,
    summary: problems.map((problem) => ({
      text: problem.message,
      href: problem.field === 'day' ? '#dayDay' : `#${problem.field}`,
    })),
    person: presentField(
      {
        kind: 'text',
        name: 'person',
        label: 'Who did it',
        hint: 'The id of a person. Choose one in the list below to see only theirs.',
      },
      typed,
      message('person'),
    ),
    object: presentField(
      {
        kind: 'text',
        name: 'object',
        label: 'What it was done to',
        hint: 'An id. Choose one in the list below to see everyone who did something to it.',
      },
      typed,
      message('object'),
    ),
    day: presentField(
      { kind: 'date', name: 'day', label: 'Day', hint: 'For example, 24 11 2026' },
      typed,
      message('day'),
    ),
    openPerson: visit.may('people.read') && isId(query.person) ? `/people/${query.person}` : undefined,
    isFiltered: Object.values(typed).some((value) => Boolean(value?.trim())),
    caption: trail.total === 1 ? '1 entry, newest first' : `${trail.total} entries, newest first`,
    missing: trail.missing.length > 0 ? trail.missing.join(', ') : undefined,
    rows: trail.rows.map((row) => presentRow(row)),
    pagination: presentPagination(trail, '/trail', typed),
    isCut: trail.total > LAST_TRAIL_PAGE * TRAIL_PAGE_SIZE,
  };
}

function presentRow(row: MergedRow): TrailView['rows'][number] {
  return {
    at: londonTime(row.at),
    who: row.personName ?? row.personId ?? 'Accord itself',
    whoHref: row.personId ? `/trail?person=${row.personId}` : undefined,
    action: inWords(row.action),
    what: row.objectId ? `${inWords(row.objectType)} ${row.objectId}` : inWords(row.objectType),
    whatHref: row.objectId && isId(row.objectId) ? `/trail?object=${row.objectId}` : undefined,
    service: row.service,
  };
}

/** `look-at-people` → `Look at people`, `refused:people.manage` → `Refused: people.manage`. */
function inWords(code: string): string {
  const words = code.replaceAll('-', ' ').replace(':', ': ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
