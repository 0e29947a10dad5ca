/** The page on which one chooses in whose scope to work. */
export interface ScopeView {
  readonly title: string;
  readonly choices: readonly {
    readonly scope: string;
    readonly name: string;
    readonly roles: string;
    readonly isCurrent: boolean;
  }[];
  readonly isIncomplete: boolean;
  readonly formToken: string;
}
