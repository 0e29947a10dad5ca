/** A form of the pages, and everything that is wrong with answers to it. */
export interface FormCase {
  /** What it is for. */
  readonly what: string;
  /** Who finds it, by the name they sign in with, and where they work then if they work in several; the administrator otherwise. */
  readonly by?: string;
  readonly in?: string;
  /**
   * The page that has it, and where it is sent to; `{id}` is a person, `{grantId}` a role of theirs, and an object of an
   * audit stands by its name.
   */
  readonly page: string;
  readonly action: string;
  /** Question → what has to be said when nothing is answered. */
  readonly whenEmpty: Readonly<Record<string, string>>;
  /** Answers that are all wrong, and question → what has to be said about each. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly whenWrong: Readonly<Record<string, string>>;
  /** Questions that take one of some answers: another one is not kept. */
  readonly choices?: readonly string[];
}
