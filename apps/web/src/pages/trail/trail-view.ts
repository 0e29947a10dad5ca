import type { PaginationView } from '../../rendering/pagination.js';
import type { FieldView } from '../../forms/form-view.js';

/** Who did or looked at what. */
export interface TrailView {
  readonly title: string;
  readonly formToken: string;
  readonly hasErrors: boolean;
  readonly summary: readonly { readonly text: string; readonly href?: string }[];
  readonly person: FieldView;
  readonly object: FieldView;
  readonly day: FieldView;
  /** The page of the person searched for, for those who may open it. */
  readonly openPerson?: string;
  readonly isFiltered: boolean;
  readonly caption: string;
  readonly missing?: string;
  readonly rows: readonly {
    readonly at: string;
    readonly who: string;
    readonly whoHref?: string;
    readonly action: string;
    readonly what: string;
    readonly whatHref?: string;
    readonly service: string;
  }[];
  readonly pagination?: PaginationView;
  readonly isCut: boolean;
}
