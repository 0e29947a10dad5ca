import { NOT_APPLICABLE } from '@accord/contracts';
import type { Answer, JudgedDomain, RecordedSubmission } from '../../services/audits/submissions.js';
import type { DomainCardView, FactView } from './submission-view.js';

/** How far a question is met, in words. */
export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  met: 'Met',
  partly: 'Partly met',
  not: 'Not met',
  na: 'Not applicable',
};

const NOT_PROVIDED = 'Not provided';

/** A grade in words. */
export function gradeInWords({ grades }: Pick<RecordedSubmission, 'grades'>, grade: string | null): string {
  if (grade === null) return NOT_PROVIDED;
  if (grade === NOT_APPLICABLE) return 'Not applicable';
  return grades.find(({ code }) => code === grade)?.label ?? grade;
}

/** Every domain with everything that is written of it. */
export function domainCards(submission: RecordedSubmission, canChange: boolean): DomainCardView[] {
  return submission.domains.map((domain) => ({
    title: `${domain.code} ${domain.title}`,
    rows: [
      fact('Grade', gradeInWords(submission, domain.grade)),
      ...domain.questions.map(({ text, answer }) => fact(text, answer ? ANSWER_WORDS[answer] : NOT_PROVIDED)),
      fact('Rationale', domain.rationale || NOT_PROVIDED),
      fact('Where the evidence is', domain.evidence || NOT_PROVIDED),
    ],
    change: canChange ? { href: domainPath(submission, domain), hidden: `${domain.code} ${domain.title}` } : undefined,
    missing: domain.missing.map(({ message }) => message),
  }));
}

/** The page of a domain. */
export function domainPath({ id }: Pick<RecordedSubmission, 'id'>, { code }: Pick<JudgedDomain, 'code'>): string {
  return `/submissions/${id}/domains/${code}`;
}

/** Term and text. */
export function fact(term: string, text: string): FactView {
  return { key: { text: term }, value: { text } };
}
