import type { PaginationView } from '../../rendering/pagination.js';

/** What is known of the case register, without a case of it. */
export interface RegisterView {
  readonly title: string;
  readonly notice?: string;
  readonly status: string;
  readonly gone?: string;
  readonly canImport: boolean;
  readonly caption: string;
  readonly imports: readonly {
    readonly href: string;
    readonly at: string;
    readonly by: string;
    readonly state: string;
    readonly stateClasses: string;
    readonly rows: string;
    readonly outcome: string;
  }[];
  readonly pagination?: PaginationView;
}
