import type { PaginationView } from '../../rendering/pagination.js';

/** The list of invitations. */
export interface InvitationsView {
  readonly title: string;
  readonly notice?: string;
  readonly count: string;
  readonly invitations: readonly {
    readonly name: string;
    readonly email: string;
    readonly role: string;
    readonly state: string;
    readonly stateClasses: string;
    readonly invited: string;
    readonly expires?: string;
    /** Where to withdraw it; not there when there is nothing to withdraw or the visitor may not. */
    readonly withdrawAction?: string;
    readonly idempotencyKey: string;
  }[];
  readonly formToken: string;
  readonly pagination?: PaginationView;
  readonly canInvite: boolean;
}
