import type { Partnership } from '@accord/partnership';
import { agencyName } from '../../rendering/names.js';
import { presentPagination } from '../../rendering/pagination.js';
import type { Paged } from '../../services/paged.js';
import type { ListedSubmission } from '../../services/audits/submissions.js';
import { cycleInWords, dueInWords, statusOf } from '../submission/submission-words.js';
import type { SubmissionsView } from './submissions-view.js';

/** What a list of submissions is shown with. */
export interface SubmissionsContext {
  readonly partnership: Partnership;
  /** Of one cycle; without it, of all. */
  readonly cycleId?: string;
}

/** One page of submissions: one's own work, an agency's, or how far all of them are. */
export function presentSubmissions(
  found: Paged<ListedSubmission>,
  { partnership, cycleId }: SubmissionsContext,
): SubmissionsView {
  const isOwnWork = found.items.length > 0 && found.items.every(({ isMine }) => isMine);
  const path = cycleId ? `/cycles/${cycleId}/submissions` : '/submissions';
  return {
    title: isOwnWork ? 'My submissions' : 'Submissions',
    back: cycleId ? { href: `/cycles/${cycleId}`, text: 'Back to the cycle' } : undefined,
    count: found.total === 1 ? '1 submission' : `${found.total} submissions`,
    submissions: found.items.map((item) => ({
      pseudonym: item.pseudonym,
      href: item.isReadable ? `/submissions/${item.id}` : undefined,
      agency: agencyName(partnership, item.agencyId),
      cycle: cycleInWords(item),
      auditor: item.isMine ? undefined : item.auditor,
      due: dueInWords(item),
      status: statusOf(item),
    })),
    pagination: presentPagination(found, path),
  };
}
