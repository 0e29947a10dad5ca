import { randomUUID } from 'node:crypto';
import type { FormValues } from '../../forms/form-definition.js';
import { typedText } from '../../forms/typed-answer.js';
import { londonTime } from '../../rendering/london-time.js';
import type { JudgedDomain, RecordedSubmission } from '../../services/audits/submissions.js';
import { conflictParts, partInWords, type ConflictPart } from './conflict-parts.js';
import { domainPath } from './domain-cards.js';
import type { SubmissionConflictView } from './submission-conflict-view.js';
import { answerName } from './written-domain.js';

/** What was typed, and whether a choice was made of every part. */
export interface ConflictState {
  readonly values: FormValues;
  readonly formToken: string;
  /** After a choice was sent that left something open. */
  readonly isIncomplete?: boolean;
}

/** Both versions of a domain side by side, with a choice for each part in which they differ. */
export function presentSubmissionConflict(
  submission: RecordedSubmission,
  domain: JudgedDomain,
  { values, formToken, isIncomplete = false }: ConflictState,
): SubmissionConflictView {
  const path = domainPath(submission, domain);
  const found = conflictParts(domain, values);
  const parts = found.map((part) => presentPart(submission, part, values, isIncomplete));
  const open = parts.filter(({ error }) => error);
  return {
    title: `${domain.code} ${domain.title} was saved by two`,
    hasErrors: open.length > 0,
    caption: `Case ${submission.pseudonym}`,
    back: { href: path, text: 'Leave mine and go back to what is saved' },
    action: `${path}/choice`,
    lines: linesOf(domain),
    summary: open.map(({ name, error }) => ({ text: error?.text ?? '', href: `#${name}` })),
    parts,
    hidden: [
      { name: 'formToken', value: formToken },
      { name: 'idempotencyKey', value: randomUUID() },
      { name: 'version', value: String(domain.version) },
      ...['grade', 'rationale', 'evidence', ...domain.questions.map((_, index) => answerName(index))].map((name) => ({
        name,
        value: typedText(values, name),
      })),
    ],
  };
}

function linesOf({ savedAt, savedBy }: JudgedDomain): string[] {
  const when = savedAt ? ` on ${londonTime(savedAt)}` : '';
  return [
    `While you were writing, this domain was saved by ${savedBy ?? 'somebody else'}${when}, or by you in another window.`,
    'Nothing was overwritten and what you typed is below. Choose for each part which one to keep. You can change it after that.',
  ];
}

function presentPart(
  submission: RecordedSubmission,
  part: ConflictPart,
  values: FormValues,
  isIncomplete: boolean,
): SubmissionConflictView['parts'][number] {
  const kept = typedText(values, part.choice);
  const isOpen = isIncomplete && kept !== 'mine' && kept !== 'theirs';
  return {
    name: part.choice,
    label: part.label,
    mine: partInWords(submission, part, part.mine),
    theirs: partInWords(submission, part, part.theirs),
    error: isOpen ? { text: `Choose which one to keep: ${part.label}` } : undefined,
    items: [
      { value: 'mine', text: 'Keep what I typed', checked: kept === 'mine' },
      { value: 'theirs', text: 'Keep what is saved', checked: kept === 'theirs' },
    ],
  };
}
