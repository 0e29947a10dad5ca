import type { FieldProblem } from '@accord/kernel';
import { STATEMENT_LENGTH, type FindingContent } from './finding-content.js';

/** What a cycle allows a finding to say. */
export interface ContentBounds {
  /** The domains of the cycle's tool, each with the number of cases in which it was moderated. */
  readonly moderatedCases: ReadonlyMap<string, number>;
}

/** Everything that is wrong with what a finding says, at once. */
export function contentProblems(content: FindingContent, { moderatedCases }: ContentBounds): FieldProblem[] {
  const { length } = content.statement;
  const known = moderatedCases.get(content.domain);
  return [
    ...(length < STATEMENT_LENGTH.min || length > STATEMENT_LENGTH.max
      ? [problem('statement', `Say it in ${STATEMENT_LENGTH.min} to ${STATEMENT_LENGTH.max} characters.`)]
      : []),
    ...(known === undefined ? [problem('domain', 'Choose a domain of the tool of this cycle.')] : []),
    ...(known !== undefined && content.supportingCases > known ? [problem('supportingCases', tooMany(known))] : []),
    ...(content.supportingCases < 1 ? [problem('supportingCases', 'At least 1 case must support a finding.')] : []),
  ];
}

function tooMany(known: number): string {
  if (known === 0) return 'No case was moderated in this domain yet, so no finding can rest on one.';
  return `Only ${known} ${known === 1 ? 'case was' : 'cases were'} moderated in this domain.`;
}

function problem(field: string, message: string): FieldProblem {
  return { field, message };
}
