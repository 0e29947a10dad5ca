import type { Day, FieldProblem } from '@accord/kernel';
import type { CycleDefinition } from './cycle-definition.js';

/** What approval looks at besides the cycle itself: of the partnership file, and the day. */
export interface ApprovalPlace {
  readonly today: Day;
  readonly agreement?: { readonly parties: readonly string[]; readonly reviewDate: Day };
  /** Which of a cycle's agencies serve an authority. */
  readonly serves: (agencyId: string, authority: string) => boolean;
  /** What an authority is called. */
  readonly nameOf: (authority: string) => string;
}

/** What must still be done before a cycle can be approved; nothing when it can. All of it at once. */
export function missingParts(cycle: CycleDefinition, place: ApprovalPlace): FieldProblem[] {
  return [
    ...(cycle.linesOfEnquiry.length > 0 ? [] : [problem('linesOfEnquiry', 'Add at least one key line of enquiry.')]),
    ...missingDates(cycle),
    ...missingAgreement(cycle, place),
    ...(cycle.subject === 'children' ? missingForChildren(cycle, place) : []),
  ];
}

function missingDates(cycle: CycleDefinition): FieldProblem[] {
  const wanted = [
    ['windowFrom', 'Enter the first day of the audit window.'],
    ['windowTo', 'Enter the last day of the audit window.'],
    ...(cycle.subject === 'children'
      ? [
          ['submissionsDue', 'Enter the last day for submissions.'] as const,
          ['moderationDue', 'Enter the last day of moderation.'] as const,
        ]
      : []),
    ['reportDue', 'Enter the last day for the report.'],
  ] as const;
  return wanted.flatMap(([field, message]) => (cycle[field] ? [] : [problem(field, message)]));
}

function missingAgreement(
  { authorities }: CycleDefinition,
  { agreement, today, nameOf }: ApprovalPlace,
): FieldProblem[] {
  if (!agreement) return [problem('agreementId', 'Choose an agreement of the partnership file.')];
  const absent = authorities.filter((authority) => !agreement.parties.includes(authority));
  return [
    ...absent
      .map(nameOf)
      .map((authority) =>
        problem('agreementId', `Choose an agreement to which ${authority} is a party, or leave ${authority} out.`),
      ),
    ...(agreement.reviewDate >= today
      ? []
      : [problem('agreementId', 'The review date of this agreement is past. Have it reviewed, or choose another.')]),
  ];
}

function missingForChildren(cycle: CycleDefinition, { serves, nameOf }: ApprovalPlace): FieldProblem[] {
  const unserved = cycle.authorities.filter((authority) => !cycle.agencies.some((agency) => serves(agency, authority)));
  return [
    ...(cycle.authorities.length > 0 ? [] : [problem('authorities', 'Choose the authorities that take part.')]),
    ...unserved.map((authority) => problem('agencies', `Choose at least one agency that serves ${nameOf(authority)}.`)),
    ...(cycle.sampling ? [] : [problem('sampling', 'Say which cases are sampled, and how many.')]),
  ];
}

function problem(field: string, message: string): FieldProblem {
  return { field, message };
}
