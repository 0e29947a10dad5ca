import { randomUUID } from 'node:crypto';
import type { Partnership } from '@accord/partnership';
import { londonTime } from '../../rendering/london-time.js';
import { agencyName, roleName } from '../../rendering/names.js';
import { presentPagination } from '../../rendering/pagination.js';
import type { InvitationState, ListedInvitation } from '../../services/audits/invitations.js';
import type { Paged } from '../../services/paged.js';
import type { Visit } from '../../visit/visit.js';
import type { InvitationsView } from './invitations-view.js';

const STATES: Readonly<Record<InvitationState, { text: string; classes: string }>> = {
  open: { text: 'Open', classes: 'govuk-tag--teal' },
  accepted: { text: 'Accepted', classes: 'govuk-tag--green' },
  withdrawn: { text: 'Withdrawn', classes: 'govuk-tag--grey' },
  expired: { text: 'Expired', classes: 'govuk-tag--grey' },
};

/** One page of invitations; open ones can be withdrawn by those who may. */
export function presentInvitations(
  list: Paged<ListedInvitation>,
  visit: Visit,
  context: { partnership: Partnership; notice?: string },
): InvitationsView {
  const canManage = visit.may('people.manage');
  return {
    title: `Invitations in ${visit.scope.name}`,
    notice: context.notice,
    count: list.total === 1 ? '1 invitation' : `${list.total} invitations`,
    invitations: list.items.map((invitation) => ({
      name: invitation.name,
      email: invitation.email,
      role: `${roleName(invitation.role)}, ${agencyName(context.partnership, invitation.agencyId)}`,
      state: STATES[invitation.state].text,
      stateClasses: STATES[invitation.state].classes,
      invited: `Invited by ${invitation.invitedBy.name} on ${londonTime(invitation.invitedAt)}`,
      expires: invitation.state === 'open' ? `Can be accepted until ${londonTime(invitation.expiresAt)}` : undefined,
      withdrawAction: canManage && invitation.state === 'open' ? `/invitations/${invitation.id}/withdraw` : undefined,
      idempotencyKey: randomUUID(),
    })),
    formToken: visit.session.csrfToken,
    pagination: presentPagination(list, '/invitations'),
    canInvite: canManage,
  };
}
