/** Published grades of services: how many have each, and the list. */
export interface PublishedGradesView {
  readonly title: string;
  readonly notice?: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly imported: string;
  readonly importHref?: string;
  readonly grades: readonly string[];
  readonly summary: readonly {
    readonly title: string;
    readonly counts: readonly { readonly label: string; readonly text: string }[];
    readonly total: string;
  }[];
  readonly rows: readonly { readonly subject: string; readonly standard: string; readonly grade: string }[];
}
