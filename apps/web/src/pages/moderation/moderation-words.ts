import { NOT_APPLICABLE } from '@accord/contracts';
import type {
  AgencyStanding,
  ConflictOfInterest,
  ModeratedGrade,
  ModerationState,
  ModerationStep,
  NamedGrade,
  QuestionAnswer,
} from '../../services/audits/moderation.js';
import { londonTime } from '../../rendering/london-time.js';
import type { TagView } from './tag-view.js';

/** How far a moderation is, in words. */
export const STATE_TAGS: Readonly<Record<ModerationState, TagView>> = {
  'not-open': { text: 'Not open', classes: 'govuk-tag--grey' },
  open: { text: 'Open', classes: 'govuk-tag--blue' },
  closed: { text: 'Graded', classes: 'govuk-tag--green' },
  withdrawn: { text: 'Withdrawn', classes: 'govuk-tag--grey' },
};

/** What there is of an agency, in words. */
export const STANDING_TEXTS: Readonly<Record<AgencyStanding['standing'], string>> = {
  submitted: 'Submitted',
  'not-known': 'Not known',
  missing: 'Missing',
  awaited: 'Awaited',
  withdrawn: 'Withdrawn',
};

/** Why somebody cannot moderate a case, in words. */
export const CONFLICT_TEXTS: Readonly<Record<ConflictOfInterest, string>> = {
  'own-submission': 'You audited this case for your agency, so another moderator must moderate it.',
  'own-team': 'Your team works with this case, so another moderator must moderate it.',
  'auditors-team': 'You belong to the team of an auditor of this case, so another moderator must moderate it.',
};

/** What was done to a moderation, in words. */
export const STEP_TEXTS: Readonly<Record<ModerationStep['action'], string>> = {
  open: 'Opened',
  grade: 'Graded and closed',
  reopen: 'Reopened',
  withdraw: 'Withdrawn, as the case was replaced',
};

/** An answer to a question, in words. */
export const ANSWER_TEXTS: Readonly<Record<QuestionAnswer, string>> = {
  met: 'Met',
  partly: 'Partly met',
  not: 'Not met',
  na: 'Not applicable',
};

/** A grade as the scale calls it. */
export function gradeName(grades: readonly NamedGrade[], code: string): string {
  if (code === NOT_APPLICABLE) return 'Not applicable';
  return grades.find((grade) => grade.code === code)?.label ?? code;
}

/** Whether moderation took the agency's grade, gave another, or gave none yet. */
export function agreementTag(self: string, moderated: string | undefined): TagView {
  if (moderated === undefined) return { text: 'To moderate', classes: 'govuk-tag--yellow' };
  return moderated === self
    ? { text: 'Agreed', classes: 'govuk-tag--green' }
    : { text: 'Different', classes: 'govuk-tag--purple' };
}

/** Who gave a grade and when: `Good by Ngozi Adeyemi-Clarke, 24 November 2026, 9:05am (accepted)`. */
export function givenInWords(grades: readonly NamedGrade[], { grade, by, at, accepted }: ModeratedGrade): string {
  const how = accepted ? ' (self grade accepted)' : '';
  return `${gradeName(grades, grade)} by ${by.name}, ${londonTime(at)}${how}`;
}
