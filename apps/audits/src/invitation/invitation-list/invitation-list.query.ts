import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, PAGE_SIZE, pageOf, trailOf, type Caller, type PageQuery } from '@accord/service';
import { toInvitation } from '../persistence/invitation-mapping.js';
import type { InvitationRow } from '../persistence/invitation.schema.js';
import type { InvitationListResponse, ListedInvitationResponse } from './invitation-list.response.js';

interface ListedRow extends Omit<InvitationRow, 'id'> {
  readonly total: number;
  /** None in the one row of a page beyond the last. */
  readonly id: string | null;
  readonly inviterName: string;
}

const COLUMNS = `i.id, i.secret_digest AS "secretDigest", i.name, i.email, i.role, i.agency_id AS "agencyId", i.team,
  i.valid_from AS "validFrom", i.valid_to AS "validTo", i.reason, i.invited_by AS "invitedBy", i.invited_at AS "invitedAt",
  i.expires_at AS "expiresAt", i.accepted_by AS "acceptedBy", i.accepted_at AS "acceptedAt", i.accepted_key AS "acceptedKey",
  i.withdrawn_by AS "withdrawnBy", i.withdrawn_at AS "withdrawnAt"`;

const LIST = `
SELECT known.total, inviter.name AS "inviterName", ${COLUMNS}
  FROM (SELECT count(*)::int AS total FROM invitation) known
  LEFT JOIN LATERAL (SELECT * FROM invitation ORDER BY invited_at DESC, id LIMIT ${PAGE_SIZE} OFFSET $1) i ON true
  LEFT JOIN person inviter ON inviter.id = i.invited_by
 ORDER BY i.invited_at DESC, i.id`;

/** The invitations of a scope and where each stands. Looking at them is in the trail. */
@Injectable()
export class InvitationListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
  ) {}

  execute(caller: Caller, request: PageQuery, at: Date): Promise<InvitationListResponse> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'look-at-invitations', 'invitation'));
      const rows = await tx.query<ListedRow>(LIST, [request.offset]);
      const items = rows.flatMap(({ id, ...row }) => (id === null ? [] : [toListed({ ...row, id }, at)]));
      return pageOf(items, rows[0]?.total ?? 0, request);
    });
  }
}

function toListed(row: InvitationRow & Pick<ListedRow, 'inviterName'>, at: Date): ListedInvitationResponse {
  const invitation = toInvitation(row);
  const { id, name, email, terms, reason, invited, expiresAt, accepted } = invitation.facts;
  return {
    id,
    name,
    email,
    ...terms,
    reason,
    state: invitation.stateAt(at),
    invitedBy: { id: invited.by, name: row.inviterName },
    invitedAt: invited.at.toISOString(),
    expiresAt: expiresAt.toISOString(),
    ...(accepted ? { personId: accepted.by } : {}),
  };
}
