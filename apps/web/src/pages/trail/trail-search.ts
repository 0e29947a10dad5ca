import type { FieldProblem } from '@accord/kernel';
import { dayProblems, typedDay } from '../../forms/typed-day.js';
import { isId } from '../../rendering/object-id.js';
import type { TrailSearch } from '../../services/trail/trail.js';
import type { TrailQuery } from './trail.query.js';

const MUST_BE_ID = 'must be an id. Choose an entry of the trail, or open a person and choose';

/** What is searched for, and what cannot be searched for. */
export function readTrailSearch(query: TrailQuery): { search: TrailSearch; problems: FieldProblem[] } {
  const person = query.person?.trim() || undefined;
  const object = query.object?.trim() || undefined;
  const problems = [
    ...(person && !isId(person) ? [{ field: 'person', message: `Who did it ${MUST_BE_ID} “What they did”` }] : []),
    ...(object && !isId(object)
      ? [{ field: 'object', message: `What it was done to ${MUST_BE_ID} “Who looked at this person”` }]
      : []),
    ...dayProblems({ ...query }, 'day', 'Day'),
  ];
  return { search: { person, object, day: problems.length > 0 ? undefined : typedDay({ ...query }, 'day') }, problems };
}

/** The address of a search without problems: ids and a day, which name nobody. */
export function trailAddress({ person, object, dayDay, dayMonth, dayYear }: TrailQuery): string {
  const parts = Object.entries({ person, object, dayDay, dayMonth, dayYear });
  const typed = parts.flatMap(([name, value]): [string, string][] => (value?.trim() ? [[name, value.trim()]] : []));
  const query = new URLSearchParams(typed).toString();
  return query === '' ? '/trail' : `/trail?${query}`;
}
