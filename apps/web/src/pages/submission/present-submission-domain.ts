import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm, type FormState } from '../../forms/present-form.js';
import { londonTime } from '../../rendering/london-time.js';
import type { JudgedDomain, RecordedSubmission } from '../../services/audits/submissions.js';
import { domainFields } from './domain-fields.js';
import { domainPath } from './domain-cards.js';
import type { SubmissionDomainView } from './submission-domain-view.js';
import { typedDomain } from './written-domain.js';

/** The page of a domain: as it is saved, or as it was typed and could not be saved. */
export function presentSubmissionDomain(
  submission: RecordedSubmission,
  domain: JudgedDomain,
  state: FormState,
): SubmissionDomainView {
  const path = domainPath(submission, domain);
  const form: FormDefinition = {
    title: `${domain.code} ${domain.title}`,
    action: path,
    back: { href: `/submissions/${submission.id}`, text: 'Back to the list of domains' },
    fields: domainFields(submission, domain),
    submit: 'Save and go on',
  };
  const isFirstLook = state.values === undefined;
  const values = state.values ?? typedDomain(domain);
  const { title, hasErrors, back, action, summary, fields, hidden } = presentForm(form, {
    ...state,
    values,
    version: state.version ?? domain.version,
  });
  return {
    ...{ title, hasErrors, back, action, summary, fields, hidden },
    caption: `Case ${submission.pseudonym}`,
    draftAction: `${path}/draft`,
    saved: savedInWords(domain),
    missing: isFirstLook && domain.version > 0 ? domain.missing.map(({ message }) => message) : [],
    next: form.submit,
  };
}

function savedInWords({ savedAt, savedBy }: JudgedDomain): string | undefined {
  if (savedAt === null) return undefined;
  return `Saved on ${londonTime(savedAt)}${savedBy ? ` by ${savedBy}` : ''}`;
}
