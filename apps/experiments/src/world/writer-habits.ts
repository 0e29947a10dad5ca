import type { ScopeTransaction } from '@accord/persistence';

/** How a writer's commands come about. */
export interface WriterHabits {
  /** What the commands are about; several writers share them. */
  readonly aggregates: readonly string[];
  /** The part of commands that are rolled back at their end. */
  readonly rollbacks: number;
  /** The part that take their transaction number long before they write. */
  readonly early: number;
  /** The part that stand still between writing the outbox and COMMIT. */
  readonly slow: number;
  /** Longest pause inside a command, in milliseconds. */
  readonly longestPause: number;
  /** Done before COMMIT, and waited for; only in the process of the experiment itself. */
  readonly hold?: (tx: ScopeTransaction) => Promise<void>;
  /** What follows when the outcome of a COMMIT is not known: nothing, or the command is sent again under its own id or a new one. */
  readonly unknown: 'leave' | 'same-id' | 'new-id';
}

/** Busy writers, some of whose commands are rolled back, begin early or commit late. */
export const USUAL_HABITS: Omit<WriterHabits, 'aggregates'> = {
  rollbacks: 0.05,
  early: 0.2,
  slow: 0.1,
  longestPause: 8,
  unknown: 'leave',
};
