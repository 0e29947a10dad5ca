/** A link with its words. */
export interface NavigationLink {
  readonly text: string;
  readonly href: string;
}
