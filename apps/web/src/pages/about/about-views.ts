/** A page of fixed text. */
export interface TextView {
  readonly title: string;
}

/** Who is responsible for which data. */
export interface PrivacyView extends TextView {
  readonly authorities: readonly string[];
}

/** Which cookies there are and how long they last. */
export interface CookiesView extends TextView {
  readonly session: string;
  readonly attempt: string;
  readonly minutes: number;
  readonly hours: number;
}
