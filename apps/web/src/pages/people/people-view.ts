import type { PaginationView } from '../../rendering/pagination.js';

/** The list of people. */
export interface PeopleView {
  readonly title: string;
  readonly search: string;
  readonly count: string;
  readonly people: readonly {
    readonly href: string;
    readonly name: string;
    readonly email: string;
    readonly roles: readonly string[];
    readonly isGone: boolean;
  }[];
  readonly pagination?: PaginationView;
  readonly canInvite: boolean;
}
