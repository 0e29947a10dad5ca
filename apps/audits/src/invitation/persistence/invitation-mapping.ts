import { Invitation, type InvitationFacts } from '../domain/invitation.js';
import type { InvitationRow } from './invitation.schema.js';

/** The invitation that a row holds. */
export function toInvitation(row: InvitationRow): Invitation {
  const { id, secretDigest, name, email, reason, expiresAt } = row;
  const invited = { by: row.invitedBy, at: row.invitedAt };
  return new Invitation({
    id,
    secretDigest,
    name,
    email,
    reason,
    expiresAt,
    invited,
    terms: termsOf(row),
    ...marksOf(row),
  });
}

/** The row that holds an invitation. */
export function fromInvitation({ facts }: Invitation): InvitationRow {
  const { id, secretDigest, name, email, reason, expiresAt, terms, invited, accepted, withdrawn } = facts;
  return {
    id,
    secretDigest,
    name,
    email,
    reason,
    expiresAt,
    role: terms.role,
    agencyId: terms.agencyId,
    team: terms.team ?? null,
    validFrom: terms.validFrom,
    validTo: terms.validTo ?? null,
    invitedBy: invited.by,
    invitedAt: invited.at,
    acceptedBy: accepted?.by ?? null,
    acceptedAt: accepted?.at ?? null,
    acceptedKey: accepted?.key ?? null,
    withdrawnBy: withdrawn?.by ?? null,
    withdrawnAt: withdrawn?.at ?? null,
  };
}

function termsOf({ role, agencyId, team, validFrom, validTo }: InvitationRow): InvitationFacts['terms'] {
  return { role, agencyId, team: team ?? undefined, validFrom, validTo: validTo ?? undefined };
}

function marksOf(row: InvitationRow): Pick<InvitationFacts, 'accepted' | 'withdrawn'> {
  const { acceptedBy, acceptedAt, acceptedKey, withdrawnBy, withdrawnAt } = row;
  return {
    accepted: acceptedBy && acceptedAt ? { by: acceptedBy, at: acceptedAt, key: acceptedKey ?? undefined } : undefined,
    withdrawn: withdrawnBy && withdrawnAt ? { by: withdrawnBy, at: withdrawnAt } : undefined,
  };
}
