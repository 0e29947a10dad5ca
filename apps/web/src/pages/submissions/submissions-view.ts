import type { PaginationView } from '../../rendering/pagination.js';
import type { StatusView } from '../submission/submission-words.js';

/** A list of submissions. */
export interface SubmissionsView {
  readonly title: string;
  readonly back?: { readonly href: string; readonly text: string };
  readonly count: string;
  readonly submissions: readonly {
    readonly pseudonym: string;
    /** Absent where the visitor may know how far it is, and no more. */
    readonly href?: string;
    readonly agency: string;
    readonly cycle: string;
    readonly auditor?: string;
    readonly due: string;
    readonly status: StatusView;
  }[];
  readonly pagination?: PaginationView;
}
