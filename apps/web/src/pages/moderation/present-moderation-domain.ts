import type { Partnership } from '@accord/partnership';
import type { FormView } from '../../forms/form-view.js';
import { agencyName } from '../../rendering/names.js';
import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { CaseModeration, ComparedAgency } from '../../services/audits/moderation.js';
import { gradeField, reasonField } from './moderation-domain-form.js';
import type { ComparedAgencyView, ModerationDomainView } from './moderation-domain-view.js';
import { agreementTag, ANSWER_TEXTS, givenInWords, gradeName, STANDING_TEXTS } from './moderation-words.js';

/** What a domain's page is shown with. */
export interface DomainShown {
  readonly domain: string;
  readonly partnership: Partnership;
  /** Of those who may moderate now. */
  readonly form?: FormView;
}

/** All agencies' texts on one domain side by side, with the questions for the moderator. */
export function presentModerationDomain(
  moderation: CaseModeration,
  { domain, partnership, form }: DomainShown,
): ModerationDomainView {
  const { domains, drawnCaseId, pseudonym } = moderation;
  const index = domains.findIndex(({ code }) => code === domain);
  return {
    title: `${pseudonym}: ${domain} ${domains[index]?.title ?? ''}`,
    hasErrors: form?.hasErrors ?? false,
    back: { href: `/moderation/${drawnCaseId}`, text: 'Back to the case' },
    agencies: moderation.agencies.map((agency) => presentAgency(agency, moderation, { domain, partnership, form })),
    ...(form && { form, ...acceptLink(moderation, domain) }),
    ...neighbour('previous', moderation, index - 1),
    ...neighbour('next', moderation, index + 1),
  };
}

function acceptLink({ agencies, drawnCaseId }: CaseModeration, domain: string): { readonly accept?: NavigationLink } {
  const stands = agencies.some(({ judgements }) =>
    judgements.some((one) => one.domain === domain && one.moderated.length === 0),
  );
  const href = `/moderation/${drawnCaseId}/accept?domain=${domain}`;
  return stands ? { accept: { href, text: 'Accept the self grades that stand in this domain' } } : {};
}

function presentAgency(
  agency: ComparedAgency,
  { domains, grades }: CaseModeration,
  { domain, partnership, form }: DomainShown,
): ComparedAgencyView {
  const { agencyId, judgements, standing } = agency;
  const name = agencyName(partnership, agencyId);
  const judgement = judgements.find((one) => one.domain === domain);
  if (!judgement) return { agency: name, absence: STANDING_TEXTS[standing], answers: [], history: [], fields: [] };
  const questions = domains.find(({ code }) => code === domain)?.questions ?? [];
  const own = [gradeField(agencyId), reasonField(agencyId)];
  return {
    agency: name,
    tag: agreementTag(judgement.self, judgement.moderated.at(-1)?.grade),
    self: gradeName(grades, judgement.self),
    answers: judgement.answers.map(({ question, answer }) => ({
      question: questions.find(({ code }) => code === question)?.text ?? question,
      answer: ANSWER_TEXTS[answer],
    })),
    rationale: judgement.rationale || 'None given',
    evidence: judgement.evidence || 'None given',
    history: judgement.moderated.map((given) => ({
      text: givenInWords(grades, given),
      ...(given.reason && { reason: given.reason }),
    })),
    fields: form?.fields.filter(({ name: field }) => own.includes(field)) ?? [],
  };
}

function neighbour(
  which: 'previous' | 'next',
  { domains, drawnCaseId }: CaseModeration,
  index: number,
): { readonly [Which in typeof which]?: NavigationLink } {
  const domain = domains[index];
  if (!domain) return {};
  const link = { href: `/moderation/${drawnCaseId}/domains/${domain.code}`, text: `${domain.code} ${domain.title}` };
  return { [which]: link };
}
