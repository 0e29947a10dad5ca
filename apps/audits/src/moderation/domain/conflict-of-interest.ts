/** Whoever wants to moderate, with the agencies and teams of their roles in force. */
export interface Moderator {
  readonly personId: string;
  readonly grants: readonly { readonly agencyId: string; readonly team?: string }[];
}

/** Who worked with a case, and who audited it. */
export interface ModeratedCase {
  /** The team that works with the child. */
  readonly team: string;
  readonly auditors: readonly { readonly personId: string; readonly agencyId: string; readonly team?: string }[];
}

/** Why somebody cannot moderate a case. */
export const CONFLICTS = {
  'own-submission': 'You audited this case for your agency. Another moderator must moderate it.',
  'own-team': 'Your team works with this case. Another moderator must moderate it.',
  'auditors-team': 'You belong to the team of an auditor of this case. Another moderator must moderate it.',
} as const;

/** The code of a reason. */
export type ConflictOfInterest = keyof typeof CONFLICTS;

/**
 * Why a person cannot moderate a case; nothing when they can. Nobody checks their own work, and no team its own. Whoever has a
 * role for an agency as a whole is of one team with others who have.
 */
export function conflictOfInterest(moderator: Moderator, audited: ModeratedCase): ConflictOfInterest | undefined {
  if (audited.auditors.some(({ personId }) => personId === moderator.personId)) return 'own-submission';
  if (moderator.grants.some(({ team }) => team !== undefined && isSame(team, audited.team))) return 'own-team';
  const sharesTeam = audited.auditors.some((auditor) =>
    moderator.grants.some(
      ({ agencyId, team }) => agencyId === auditor.agencyId && isSame(team ?? '', auditor.team ?? ''),
    ),
  );
  return sharesTeam ? 'auditors-team' : undefined;
}

/** Teams are typed by people: neither case nor blanks make another one. */
function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(team: string): string {
  return team.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB');
}
