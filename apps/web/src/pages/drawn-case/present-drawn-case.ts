import { REPLACEMENT_REASONS } from '@accord/contracts';
import { dayInWords, londonTime } from '../../rendering/london-time.js';
import type { CaseIdentity, CaseReplacement } from '../../services/cases/sample.js';
import { fact } from '../draw/present-authority.js';
import type { DrawnCaseView } from './drawn-case-view.js';

/** Which child a drawn case is about, for somebody who came from a submission or from the draw. */
export function presentIdentity(one: CaseIdentity, submissionId?: string): DrawnCaseView {
  return {
    title: 'Who this case is',
    caption: one.pseudonym,
    back: submissionId
      ? { text: 'Back to the submission', href: `/submissions/${submissionId}` }
      : backToDraw(one.cycleId),
    warning:
      'That you looked is in the access trail. Do not write any of this into a judgement, a finding or an email.',
    facts: [
      fact('Case ID', one.caseId),
      fact('Child', one.childName),
      fact('Date of birth', dayInWords(one.dateOfBirth)),
      fact('Plan', one.plan),
      fact('Category', one.category ?? 'None'),
      fact('Team', one.team),
      fact('Social worker', one.socialWorker || 'Nobody is allocated'),
    ],
  };
}

/** How a drawn case was replaced. */
export function presentReplacement({ pseudonym, cycleId, stratum, replacement }: CaseReplacement): DrawnCaseView {
  const told = replacement && [
    fact('Replaced by', replacement.replacedBy),
    fact('Reason', replacement.reason ? REPLACEMENT_REASONS[replacement.reason] : 'Not given'),
    fact('In words', replacement.text),
    fact('When', londonTime(replacement.at)),
  ];
  return {
    title: 'Replacement of a case',
    caption: pseudonym,
    back: backToDraw(cycleId),
    facts: [fact('Stratum', stratum), ...(told ?? [fact('Replaced', 'No')])],
  };
}

function backToDraw(cycleId: string): DrawnCaseView['back'] {
  return { text: 'Back to the draw', href: `/cycles/${cycleId}/draw` };
}
