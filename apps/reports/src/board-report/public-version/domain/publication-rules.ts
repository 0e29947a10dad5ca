import { DomainError } from '@accord/kernel';

/** States of a cycle in which its grades stand: nobody moderates any more. */
const SETTLED = ['findings', 'reported', 'action-monitoring', 're-audit-due', 'closed'];

/** Whether the grades of a cycle in that state stand. */
export function isSettled(state: string): boolean {
  return SETTLED.includes(state);
}

/** Figures that may still change are not for publication: the difference of two versions could tell a child's grade. */
export function requireSettled(state: string): void {
  if (isSettled(state)) return;
  throw new DomainError(
    'conflict',
    'cycle-not-settled',
    'The grades of this cycle may still change. Prepare the public version when moderation is finished.',
  );
}

/** What was published stands. */
export function refusePublished(isPublished: boolean): void {
  if (!isPublished) return;
  throw new DomainError('conflict', 'already-published', 'The public version of this cycle is published and stands.');
}

/** Nobody checks their own work: who prepared a version does not publish it. */
export function requireSecondPerson(preparedBy: string, publisher: string): void {
  if (preparedBy !== publisher) return;
  throw new DomainError(
    'forbidden',
    'own-version',
    'You prepared this version. Ask somebody else who may publish to look at it and publish it.',
  );
}

/** A version that does not know of another publication is not protected against it. */
export function requireUpToDate(
  isNewest: boolean,
  protectedAgainst: readonly string[],
  published: readonly string[],
): void {
  if (isNewest && protectedAgainst.length === published.length) return;
  throw new DomainError(
    'conflict',
    'version-out-of-date',
    'Another version was prepared or published meanwhile. Prepare this one again.',
  );
}
