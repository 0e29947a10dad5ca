import type { FieldView } from '../../forms/form-view.js';
import type { PaginationView } from '../../rendering/pagination.js';

/** What authorities shared. */
export interface SharedFindingsView {
  readonly title: string;
  readonly count: string;
  readonly filters: readonly FieldView[];
  readonly isFiltered: boolean;
  readonly findings: readonly {
    readonly href: string;
    readonly text: string;
    readonly authority: string;
    readonly cycle: string;
    readonly note: string;
  }[];
  readonly pagination?: PaginationView;
}
