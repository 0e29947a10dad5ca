/** The page that shows the secret, once. */
export interface InvitationMadeView {
  readonly title: string;
  readonly name: string;
  /** Not there when the same form was sent again. */
  readonly secret?: string;
  readonly expires: string;
  readonly acceptAddress: string;
}
