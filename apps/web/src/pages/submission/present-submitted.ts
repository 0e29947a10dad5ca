import { londonTime } from '../../rendering/london-time.js';
import { SeeOther } from '../../rendering/see-other.js';
import type { RecordedSubmission } from '../../services/audits/submissions.js';
import type { SubmittedView } from './submitted-view.js';

/** The confirmation of what was handed in; what is not (any more) is shown as it is. */
export function presentSubmitted({ id, state, pseudonym, submittedAt }: RecordedSubmission): SubmittedView {
  if (submittedAt === null) throw new SeeOther(`/submissions/${id}`);
  return {
    title: state === 'not-known' ? 'Handed in as not known' : 'Judgements submitted',
    pseudonym,
    at: londonTime(submittedAt),
    next: [
      'The safeguarding lead of your agency reads it, and can return it to you with a reason.',
      'Once the moderation of the case begins it cannot be changed any more. Other agencies see it from then on.',
    ],
    href: `/submissions/${id}`,
  };
}
