import type { FormValues } from '../../forms/form-definition.js';
import { typedText } from '../../forms/typed-answer.js';
import type { JudgedDomain, WrittenDomain } from '../../services/audits/submissions.js';

/** The input of the question at that place of its domain. */
export function answerName(index: number): string {
  return `answer${index + 1}`;
}

/** What was typed of a domain, as the service takes it. Browsers send line ends as two characters; here they are one. */
export function writtenDomain({ questions }: JudgedDomain, typed: FormValues): WrittenDomain {
  const answers = questions.flatMap(({ code }, index) => {
    const answer = typedText(typed, answerName(index));
    return answer === '' ? [] : [{ question: code, answer }];
  });
  return {
    grade: typedText(typed, 'grade') || null,
    answers,
    rationale: oneLineEnd(typedText(typed, 'rationale')),
    evidence: oneLineEnd(typedText(typed, 'evidence')),
  };
}

/** What is saved of a domain, as its form shows it. */
export function typedDomain({ grade, questions, rationale, evidence }: JudgedDomain): FormValues {
  const answers = questions.map(({ answer }, index) => [answerName(index), answer ?? ''] as const);
  return { grade: grade ?? '', rationale, evidence, ...Object.fromEntries(answers) };
}

/** Whether what was typed says nothing else than what is saved. */
export function saysTheSame(domain: JudgedDomain, typed: FormValues): boolean {
  return JSON.stringify(writtenDomain(domain, typed)) === JSON.stringify(writtenDomain(domain, typedDomain(domain)));
}

function oneLineEnd(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
