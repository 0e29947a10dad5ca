/** The final grades of a case for an auditor of it. */
export interface FinalGradesView {
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly facts: readonly { readonly key: { readonly text: string }; readonly value: { readonly text: string } }[];
  readonly agencies: readonly string[];
  readonly rows: readonly {
    readonly domain: string;
    readonly cells: readonly {
      readonly agency: string;
      readonly text: string;
      /** Of one's own agency, where moderation gave another grade. */
      readonly self?: string;
      readonly reason?: string;
    }[];
  }[];
}
