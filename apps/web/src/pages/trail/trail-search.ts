import type { FieldProblem } from '@accord/kernel';
import { dayProblems, typedDay } from '../../forms/typed-day.js';
import { isId } from '../../rendering/object-id.js';
import type { TrailSearch } from '../../services/trail/trail.js';
import type { TrailQuery } from './trail.query.js';

/** What is searched for, and what cannot be searched for. */
export function readTrailSearch(query: TrailQuery): { search: TrailSearch; problems: FieldProblem[] } {
  const person = query.person?.trim() || undefined;
  const object = query.object?.trim() || undefined;
  const notAnId =
    person && !isId(person)
      ? [{ field: 'person', message: 'Person must be an id. Open a person and choose “What they did”' }]
      : [];
  const problems = [...notAnId, ...dayProblems({ ...query }, 'day', 'Day')];
  return { search: { person, object, day: problems.length > 0 ? undefined : typedDay({ ...query }, 'day') }, problems };
}
