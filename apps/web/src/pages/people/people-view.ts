import type { PaginationView } from '../../rendering/pagination.js';
import type { SearchPagesView } from '../../rendering/search-pages.js';

/** The list of people. */
export interface PeopleView {
  readonly title: string;
  /** What was searched for; empty for everybody. */
  readonly search: string;
  readonly formToken: string;
  readonly count: string;
  readonly people: readonly {
    readonly href: string;
    readonly name: string;
    readonly email: string;
    readonly roles: readonly string[];
    readonly isGone: boolean;
  }[];
  /** Links, for everybody; buttons, for those who were found. */
  readonly pagination?: PaginationView;
  readonly searchPages?: SearchPagesView;
  readonly canInvite: boolean;
}
