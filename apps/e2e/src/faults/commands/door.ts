import type { MarkedCommand } from '../checker/journal.js';

/**
 * How a command was answered. `refused`: it cannot be done now, and nothing was saved. `unclear`: not at all, or that
 * nobody knows. `outdated`: what it changes is not as it was seen, and nothing was saved. `wrong`: as it never should be.
 */
export type Answer =
  | { readonly kind: 'done'; readonly of: string }
  | { readonly kind: 'refused' | 'unclear' | 'outdated' | 'wrong'; readonly why: string };

/** Sends one prepared command. It may be called again and again: it is always the same command. */
export type Send = () => Promise<Answer>;

/** A way to give a role: straight to the service, or through the pages. */
export interface Door {
  /** Looks at the person as they are now and fills the request in; undefined when that cannot be done at the moment. */
  prepare(command: MarkedCommand): Promise<Send | undefined>;
}

/** The terms of every role that is given while something is broken; the mark is the team. */
export const TERMS = {
  role: 'partnership-manager',
  agencyId: 'cleveland-police',
  reason: 'Given while something is broken.',
};
