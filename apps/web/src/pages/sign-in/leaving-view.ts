/** The page between our sign-out and that of the organisation. */
export interface LeavingView {
  readonly title: string;
  /** The organisation's own sign-out. */
  readonly continueAt: string;
}
