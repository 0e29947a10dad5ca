import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { PaginationView } from '../../rendering/pagination.js';

/** All that the services of a scope could not apply. */
export interface ParkedMessagesView {
  readonly title: string;
  readonly notice?: string;
  readonly caption: string;
  /** Services that could not be reached. */
  readonly missing?: string;
  readonly rows: readonly {
    readonly href: string;
    readonly what: string;
    readonly service: string;
    readonly reason: string;
    readonly parked: string;
    readonly since: string;
  }[];
  readonly pagination?: PaginationView;
}

interface Fact {
  readonly key: { readonly text: string };
  readonly value: { readonly text: string };
}

/** One parked message, what waits with it, and what can be decided. */
export interface ParkedMessageView {
  readonly title: string;
  readonly consequence: string;
  readonly facts: readonly Fact[];
  readonly actions: readonly NavigationLink[];
  /** Why nothing can be decided here. */
  readonly noAction?: NavigationLink;
  readonly queueTitle: string;
  readonly queue: readonly {
    readonly sequence: string;
    readonly type: string;
    readonly reason: string;
    readonly href?: string;
  }[];
  readonly decisions: readonly { readonly text: string; readonly reason?: string }[];
}
