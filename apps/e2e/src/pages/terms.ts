import type { Visitor } from './visitor.js';

/** A role to give, in the words of the form. The first day is the one that the form proposes. */
export interface Terms {
  readonly role: string;
  readonly agency: string;
  readonly team?: string;
  readonly reason: string;
}

/** Answers the questions about a role. */
export async function fillTerms(visitor: Visitor, terms: Terms): Promise<void> {
  await visitor.choose('Role', terms.role);
  await visitor.choose('Agency', terms.agency);
  if (terms.team) await visitor.fill('Team (optional)', terms.team);
  await visitor.fill('Reason', terms.reason);
}
