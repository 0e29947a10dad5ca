import { DomainError } from '@accord/kernel';
import type { ParkReason } from '../parked/park-reason.js';

/** Why an event's handler failed, once trying again is no use. */
export interface Failure {
  readonly reason: Extract<ParkReason, 'rejected' | 'bug'>;
  readonly detail: string;
}

/** Whether the same slice may simply succeed later: the database was away, slow, or somebody held a lock. */
export function isTransient(error: unknown): boolean {
  return error instanceof DomainError && error.kind === 'unavailable';
}

/** What to note of a failure that is not transient: codes, no text, as a message may hold personal data. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DomainError) return { reason: 'rejected', detail: error.code };
  const { sqlState } = error as { sqlState?: unknown };
  const name = error instanceof Error ? error.name : typeof error;
  return { reason: 'bug', detail: typeof sqlState === 'string' ? `${name}:${sqlState}` : name };
}
