/** The page on which one says where one works. */
export interface OrganisationsView {
  readonly title: string;
  readonly organisations: readonly { readonly name: string; readonly href: string }[];
}
