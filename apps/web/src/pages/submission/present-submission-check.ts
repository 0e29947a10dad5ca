import { randomUUID } from 'node:crypto';
import type { JudgedDomain, RecordedSubmission } from '../../services/audits/submissions.js';
import { domainCards, domainPath } from './domain-cards.js';
import type { SubmissionCheckView } from './submission-check-view.js';
import { answerName } from './written-domain.js';

/** What a check is shown with. */
export interface CheckState {
  readonly formToken: string;
  /** Whether it was to be submitted although something is missing. */
  readonly showsMissing?: boolean;
  readonly generalProblem?: string;
}

/** Everything that is to be submitted. What is missing is listed with a link to where it belongs. */
export function presentSubmissionCheck(submission: RecordedSubmission, state: CheckState): SubmissionCheckView {
  const { id, domains, version, draftVersion } = submission;
  const missing = domains.flatMap((domain) =>
    domain.missing.map(({ field, message }) => ({ text: message, href: hrefOf(submission, domain, field) })),
  );
  const general = state.generalProblem ? [{ text: state.generalProblem }] : [];
  const summary = [...general, ...(state.showsMissing ? missing : [])];
  return {
    title: 'Check your judgements before you submit them',
    hasErrors: summary.length > 0,
    caption: `Case ${submission.pseudonym}`,
    back: { href: `/submissions/${id}`, text: 'Back to the list of domains' },
    action: `/submissions/${id}/check`,
    summary,
    cards: domainCards(submission, true),
    hidden: [
      { name: 'formToken', value: state.formToken },
      { name: 'idempotencyKey', value: randomUUID() },
      { name: 'version', value: String(version) },
      { name: 'draftVersion', value: String(draftVersion) },
    ],
  };
}

function hrefOf(submission: RecordedSubmission, domain: JudgedDomain, field: string): string {
  const place = domain.questions.findIndex(({ code }) => code === field);
  const input = place >= 0 ? answerName(place) : field.replace(`${domain.code}.`, '');
  return `${domainPath(submission, domain)}#${input}`;
}
