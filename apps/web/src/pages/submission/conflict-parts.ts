import type { FormValues } from '../../forms/form-definition.js';
import { typedText } from '../../forms/typed-answer.js';
import type { Answer, JudgedDomain, RecordedSubmission } from '../../services/audits/submissions.js';
import { ANSWER_WORDS, gradeInWords } from './domain-cards.js';
import { answerName, typedDomain } from './written-domain.js';

/** One part of a domain of which there are two versions. */
export interface ConflictPart {
  /** Of the input that holds it. */
  readonly name: string;
  /** Of the choice between the two. */
  readonly choice: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The parts in which what was typed differs from what is saved. */
export function conflictParts(domain: JudgedDomain, mine: FormValues): ConflictPart[] {
  const theirs = typedDomain(domain);
  const part = (name: string, label: string): ConflictPart => ({
    ...{ name, label, choice: choiceName(name) },
    mine: lineEnds(typedText(mine, name)),
    theirs: lineEnds(typedText(theirs, name)),
  });
  const parts = [
    ...domain.questions.map(({ text }, index) => part(answerName(index), text)),
    part('grade', 'Grade'),
    part('rationale', 'Rationale'),
    part('evidence', 'Where the evidence is'),
  ];
  return parts.filter((one) => one.mine !== one.theirs);
}

/** What a person reads of a part. */
export function partInWords(submission: RecordedSubmission, { name }: ConflictPart, value: string): string {
  if (value === '') return name === 'grade' || name.startsWith('answer') ? 'Not chosen' : 'Nothing written';
  if (name === 'grade') return gradeInWords(submission, value);
  return name.startsWith('answer') ? (ANSWER_WORDS[value as Answer] ?? value) : value;
}

/** `rationale` → `keepRationale`. */
export function choiceName(name: string): string {
  return `keep${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** What is kept after the choice: mine, where it was chosen, else theirs. */
export function chosenParts(domain: JudgedDomain, parts: readonly ConflictPart[], typed: FormValues): FormValues {
  const mine = parts.filter(({ choice }) => typedText(typed, choice) === 'mine').map((part) => [part.name, part.mine]);
  return { ...typedDomain(domain), ...Object.fromEntries(mine) };
}

function lineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
