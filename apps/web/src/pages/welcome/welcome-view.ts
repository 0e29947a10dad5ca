/** The page of people who are not signed in. */
export interface WelcomeView {
  readonly title: string;
  readonly authorities: readonly string[];
}
