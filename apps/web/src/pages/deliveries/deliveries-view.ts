import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { PaginationView } from '../../rendering/pagination.js';

/** How mail is delivered: address and state, never what was in it. */
export interface DeliveriesView {
  readonly title: string;
  readonly filters: readonly (NavigationLink & { readonly isCurrent: boolean })[];
  readonly caption: string;
  /** What to say instead of an empty table. */
  readonly noneText: string;
  readonly deliveries: readonly {
    readonly name: string;
    readonly address: string;
    readonly state: string;
    readonly attempts: string;
    readonly next: string;
    readonly lastReply: string;
  }[];
  readonly pagination?: PaginationView;
}
