import type { PaginationView } from '../../rendering/pagination.js';

/** What a person was told. */
export interface InboxView {
  readonly title: string;
  readonly notice?: string;
  readonly entries: readonly {
    readonly heading: string;
    readonly text: string;
    readonly link?: { readonly href: string; readonly text: string };
    readonly at: string;
    readonly mail?: string;
    /** Where to mark it as read; not there when it is. */
    readonly readAction?: string;
    readonly idempotencyKey: string;
  }[];
  readonly formToken: string;
  readonly pagination?: PaginationView;
}
