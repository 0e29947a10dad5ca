interface ProblemView {
  readonly line: string;
  readonly column: string;
  readonly problem: string;
  readonly whatToDo: string;
}

/** One import: how far it is, what it did, or all that was wrong. */
export interface ImportView {
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly isUnderWay: boolean;
  readonly state: string;
  readonly stateClasses: string;
  /** What the state means and what to do. */
  readonly about: string;
  readonly rows: readonly { readonly key: { readonly text: string }; readonly value: { readonly text: string } }[];
  readonly problemsCaption: string;
  readonly problems: readonly ProblemView[];
  readonly warnings: readonly string[];
  /** Where to try again; only for those who may, when there is something to try again. */
  readonly againHref?: string;
  readonly selfHref: string;
}
