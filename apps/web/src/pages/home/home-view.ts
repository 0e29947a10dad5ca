/** What one may do here. */
export interface HomeView {
  readonly title: string;
  readonly roles: readonly { readonly role: string; readonly agency: string; readonly period: string }[];
  readonly tasks: readonly { readonly text: string; readonly href: string; readonly description: string }[];
  readonly notice?: string;
}
