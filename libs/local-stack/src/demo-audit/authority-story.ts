/** Who acts for an agency in one authority, and where its evidence is. Subjects, as everywhere in a story. */
export interface AgencyStory {
  readonly lead: string;
  readonly auditor: string;
  readonly evidence: string;
}

/** What an agency hands in about a case; with nothing in it, an auditor is named and does nothing yet. */
export interface SubmissionStory {
  /** Grades of the domains in their order, as many as are written. */
  readonly grades?: string;
  /** Written and not submitted. */
  readonly draft?: boolean;
  /** That the agency does not know the case, and where it looked. */
  readonly notKnown?: string;
  /** Why its lead returned it. */
  readonly returned?: string;
}

/** A grade that moderation changes, and why. */
export interface GradeChange {
  readonly agency: string;
  readonly domain: string;
  readonly grade: string;
  readonly reason: string;
}

/** What moderation makes of a case; without an overall grade it stays open. */
export interface ModerationStory {
  readonly changes?: readonly GradeChange[];
  readonly overall?: string;
  readonly reason?: string;
}

/** What happens to one drawn case. */
export interface CaseStory {
  /** By agency; one that is not there was asked and named nobody. */
  readonly submissions: Readonly<Record<string, SubmissionStory>>;
  /** Without it nobody opened the case. */
  readonly moderation?: ModerationStory;
}

/** How far a finding comes. */
export const FINDING_ENDS = ['screened', 'agreed', 'shared'] as const;

/** A finding and how far it comes. */
export interface FindingStory {
  readonly kind: string;
  readonly domain: string;
  readonly statement: string;
  readonly supportingCases: number;
  readonly until: (typeof FINDING_ENDS)[number];
}

/** What the people of one authority do. */
export interface AuthorityStory {
  readonly authority: string;
  readonly register: string;
  readonly importer: string;
  readonly witness: { readonly subject: string; readonly value: string };
  readonly moderator: string;
  readonly manager: string;
  readonly agencies: Readonly<Record<string, AgencyStory>>;
  /** In the order of the pseudonyms. */
  readonly cases: readonly CaseStory[];
  readonly findings: readonly FindingStory[];
}

/** What there is of the drawn cases, in the order of the pseudonyms: the order in which a story tells of them. */
export function inStoryOrder<Drawn extends { readonly pseudonym: string }>(drawn: readonly Drawn[]): Drawn[] {
  return [...drawn].sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1));
}
