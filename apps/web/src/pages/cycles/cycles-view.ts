/** The list of cycles. */
export interface CyclesView {
  readonly title: string;
  readonly mayOpen: boolean;
  readonly cycles: readonly {
    readonly theme: string;
    readonly href: string;
    readonly code: string;
    readonly programme: string;
    readonly subject: string;
    readonly state: { readonly text: string; readonly classes: string };
    readonly reportDue: string;
  }[];
}
