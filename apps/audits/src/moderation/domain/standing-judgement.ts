/** The grade that an agency gave itself in a domain, and the last one that moderation gave, if it did. */
export interface StandingJudgement {
  readonly agencyId: string;
  readonly domain: string;
  readonly self: string;
  readonly moderated?: string;
}

/** What an agency says of a domain. */
interface SelfGrade {
  readonly domain: string;
  readonly grade: string;
}

/** A moderated grade; a later one of the same agency and domain follows it. */
interface GivenGrade extends SelfGrade {
  readonly agencyId: string;
}

/** Every judgement of a case in both grades. `moderated` is in the order in which the grades were given. */
export function standingJudgements(
  agencies: readonly { readonly agencyId: string; readonly judgements: readonly SelfGrade[] }[],
  moderated: readonly GivenGrade[],
): StandingJudgement[] {
  const latest = new Map(moderated.map(({ agencyId, domain, grade }) => [keyOf(agencyId, domain), grade]));
  return agencies.flatMap(({ agencyId, judgements }) =>
    judgements.map(({ domain, grade: self }) => {
      const given = latest.get(keyOf(agencyId, domain));
      return { agencyId, domain, self, ...(given !== undefined && { moderated: given }) };
    }),
  );
}

function keyOf(agencyId: string, domain: string): string {
  return `${agencyId}\n${domain}`;
}
