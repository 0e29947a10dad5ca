/** Which of the guards between one scope and another are taken away, to see that an attack is stopped by them and by nothing else. */
export interface RemovedGuards {
  /** Every organisation may act in every scope. */
  readonly issuerOfScope?: boolean;
  /** Whoever has a token counts as an administrator. */
  readonly peopleDirectory?: boolean;
  /** A header chooses the scope. */
  readonly scopeOfToken?: boolean;
}

/** Token of the removed guards. */
export const REMOVED_GUARDS = Symbol('removed guards');
