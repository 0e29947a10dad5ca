import type { Partnership } from '@accord/partnership';
import { londonTime } from '../../rendering/london-time.js';
import { agencyName } from '../../rendering/names.js';
import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { JudgedDomain, RecordedSubmission } from '../../services/audits/submissions.js';
import type { Visit } from '../../visit/visit.js';
import { domainCards, domainPath, fact } from './domain-cards.js';
import { cycleInWords, dueInWords, statusOf, type StatusView } from './submission-words.js';
import type { SubmissionView } from './submission-view.js';

/** What a submission's page is shown with. */
export interface SubmissionContext {
  readonly partnership: Partnership;
  readonly visit: Visit;
  readonly notice?: string;
}

/** A submission for its auditor, its agency's lead, or whoever reads it from moderation on. */
export function presentSubmission(submission: RecordedSubmission, context: SubmissionContext): SubmissionView {
  const { id, domains, returned, may } = submission;
  const complete = domains.filter(({ missing, version }) => version > 0 && missing.length === 0).length;
  return {
    title: `Case ${submission.pseudonym}`,
    notice: context.notice,
    facts: factsOf(submission, context.partnership),
    returned: returned && {
      text: `Returned by ${returned.by ?? 'the safeguarding lead'} on ${londonTime(returned.at)}`,
      reason: returned.reason,
    },
    hint: hintOf(submission),
    progress: may.save ? `You have completed ${complete} of ${domains.length} domains.` : undefined,
    tasks: may.save
      ? domains.map((domain) => ({
          title: `${domain.code} ${domain.title}`,
          href: domainPath(submission, domain),
          status: domainStatus(domain),
        }))
      : [],
    cards: may.save || submission.shows === 'nothing' ? [] : domainCards(submission, false),
    primary: may.submit ? { text: 'Check and submit', href: `/submissions/${id}/check` } : undefined,
    links: linksOf(submission, context.visit),
  };
}

/** Few statuses; a completed one needs nothing and so has no tag. */
function domainStatus({ version, missing }: JudgedDomain): StatusView {
  if (version === 0) return { text: 'Not started', tag: 'govuk-tag--blue' };
  return missing.length === 0 ? { text: 'Completed' } : { text: 'In progress', tag: 'govuk-tag--light-blue' };
}

function factsOf(submission: RecordedSubmission, partnership: Partnership): SubmissionView['facts'] {
  const { submittedAt, round } = submission;
  return [
    fact('Audit', cycleInWords(submission)),
    fact('Agency', agencyName(partnership, submission.agencyId)),
    fact('Auditor', submission.auditor ?? 'Nobody yet'),
    fact('Status', statusOf(submission).text),
    fact('Due', dueInWords(submission)),
    ...(submittedAt ? [fact('Handed in', `${londonTime(submittedAt)}${round > 1 ? ` (round ${round})` : ''}`)] : []),
  ];
}

function hintOf({ state, shows, may }: RecordedSubmission): string | undefined {
  if (state === 'withdrawn') return 'The case was replaced by another one. Nothing more is asked of it.';
  if (state === 'missing') return 'Moderation began without this submission, so it counts as missing.';
  if (state === 'locked') return 'Moderation of this case has begun. What was submitted cannot be changed any more.';
  if (state === 'not-known') return 'The case was reported as not known to the agency, so there are no judgements.';
  if (state === 'requested') return 'Somebody has to be named auditor before anything can be written.';
  if (shows === 'nothing') return 'What the auditor writes is shown here once it is submitted.';
  return shows === 'drafts' && !may.save ? 'It cannot be written now, as the audit is not in fieldwork.' : undefined;
}

function linksOf({ id, drawnCaseId, state, may, auditor }: RecordedSubmission, visit: Visit): NavigationLink[] {
  const links = [
    {
      text: 'Who the child is (each look is recorded)',
      href: `/drawn-cases/${drawnCaseId}?submission=${id}`,
      isShown: visit.may('case.identify') && state !== 'withdrawn',
    },
    {
      text: auditor ? 'Name another auditor' : 'Name the auditor',
      href: `/submissions/${id}/assign`,
      isShown: may.assign,
    },
    { text: 'Return it to the auditor', href: `/submissions/${id}/return`, isShown: may.return },
    { text: 'The case is not known to the agency', href: `/submissions/${id}/not-known`, isShown: may.notKnown },
    {
      text: 'Take back that the case is not known',
      href: `/submissions/${id}/not-known/undo`,
      isShown: may.undoNotKnown,
    },
    { text: 'What happened so far', href: `/submissions/${id}/history`, isShown: true },
  ];
  return links.filter(({ isShown }) => isShown).map(({ text, href }) => ({ text, href }));
}
