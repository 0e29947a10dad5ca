import type { FieldProblem } from '@accord/kernel';
import { NOT_APPLICABLE, type JudgementText } from './judgement-text.js';

/** A domain of a tool: what is asked and graded. */
export interface AskedDomain {
  readonly code: string;
  readonly title: string;
  readonly questions: readonly { readonly code: string; readonly text: string }[];
}

/** The grades that can be given. */
export interface GivenGrades {
  readonly grades: readonly { readonly code: string }[];
}

/** How much a rationale must say at least. */
export const RATIONALE_MIN = 10;

/** What is written of one domain so far. */
export interface WrittenJudgement extends JudgementText {
  readonly grade: string | null;
}

/** What of a domain is missing before it can be submitted. A domain that does not apply needs no more than why. */
export function missingOf(
  domain: AskedDomain,
  { grade, answers, rationale, evidence }: WrittenJudgement,
): FieldProblem[] {
  const named = `${domain.code} ${domain.title}`;
  const problem = (part: string, message: string) => ({
    field: `${domain.code}.${part}`,
    message: `${named}: ${message}`,
  });
  const isGraded = grade !== NOT_APPLICABLE;
  const unanswered = domain.questions.filter(({ code }) => !answers.some(({ question }) => question === code));
  return [
    ...(grade === null ? [problem('grade', 'choose a grade, or that the domain does not apply')] : []),
    ...(isGraded ? unanswered.map(({ code, text }) => ({ field: code, message: `${named}: answer “${text}”` })) : []),
    ...(rationale.trim().length < RATIONALE_MIN
      ? [problem('rationale', isGraded ? 'say why you chose this grade' : 'say why the domain does not apply')]
      : []),
    ...(isGraded && evidence.trim() === '' ? [problem('evidence', 'say where the evidence is')] : []),
  ];
}

/** What of a draft cannot be kept at all: a grade or a question that the cycle does not have. */
export function unknownIn(domain: AskedDomain, scale: GivenGrades, written: WrittenJudgement): FieldProblem[] {
  const { grade, answers } = written;
  const isKnown = grade === null || grade === NOT_APPLICABLE || scale.grades.some(({ code }) => code === grade);
  const asked = new Set(domain.questions.map(({ code }) => code));
  const questions = answers.map(({ question }) => question);
  return [
    ...(isKnown ? [] : [{ field: 'grade', message: 'Choose one of the grades of this cycle' }]),
    ...(questions.every((code) => asked.has(code))
      ? []
      : [{ field: 'answers', message: 'Answer questions of this domain' }]),
    ...(new Set(questions).size === questions.length
      ? []
      : [{ field: 'answers', message: 'Answer each question once' }]),
  ];
}

/** The domain of a tool, if it has it. */
export function domainOf(tool: { readonly domains: readonly AskedDomain[] }, code: string): AskedDomain | undefined {
  return tool.domains.find((domain) => domain.code === code);
}
