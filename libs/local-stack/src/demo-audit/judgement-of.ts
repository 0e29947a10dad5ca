/** A domain as an auditor is asked about it. */
export interface AskedDomain {
  readonly code: string;
  readonly questions: readonly { readonly code: string }[];
}

type Answer = 'met' | 'partly' | 'not' | 'na';

/** How the last question of a domain is answered, and the others, where the domain has a grade. */
const ANSWERS: Readonly<Record<string, readonly [others: Answer, last: Answer]>> = {
  O: ['met', 'met'],
  G: ['met', 'partly'],
  RI: ['partly', 'not'],
  I: ['not', 'not'],
};

/** What is saved of a domain: answers that fit the grade. A domain that does not apply needs no more than why. */
export function judgementOf(
  { questions }: AskedDomain,
  written: { readonly grade: string; readonly rationale: string; readonly evidence: string },
): object {
  const answers = ANSWERS[written.grade];
  if (!answers) return { ...written, answers: [], evidence: '' };
  const [others, last] = answers;
  const answer = (index: number): Answer => (index === questions.length - 1 ? last : others);
  return { ...written, answers: questions.map(({ code }, index) => ({ question: code, answer: answer(index) })) };
}
