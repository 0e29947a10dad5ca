import type { Scope } from '@accord/kernel';

/** How far an import came before it stopped. */
export interface ImportProgress {
  /** How many roles were given in each scope that is done. */
  readonly done: ReadonlyMap<Scope, number>;
  /** The scope whose database did not say whether it saved. */
  readonly unsure?: Scope;
  /** The scopes in which nobody was imported. */
  readonly untouched: readonly Scope[];
}

const NOTHING_DONE: ImportProgress = { done: new Map(), untouched: [] };

/**
 * The people cannot be imported, or not everywhere; every problem is listed, with the line of the person it is about where
 * there is one. Says what was written all the same: scopes are written one after the other.
 */
export class PeopleImportError extends Error {
  constructor(
    readonly problems: readonly string[],
    progress: ImportProgress = NOTHING_DONE,
  ) {
    super(`${inWords(progress)}\n  - ${problems.join('\n  - ')}`);
    this.name = 'PeopleImportError';
  }
}

function inWords({ done, unsure, untouched }: ImportProgress): string {
  if (done.size === 0 && !unsure) return 'Nobody was imported. Correct these and run it again:';
  const scopes = [...done].map(([scope, count]) => `${scope} (roles given: ${count})`);
  const parts = [
    ...(scopes.length > 0 ? [`Imported in ${scopes.join(', ')}.`] : []),
    ...(unsure ? [`It is not known whether anybody was imported in ${unsure}.`] : []),
    ...(untouched.length > 0 ? [`Nobody was imported in ${untouched.join(', ')}.`] : []),
  ];
  return `${parts.join(' ')} Correct these and run it again; it gives nothing twice:`;
}
