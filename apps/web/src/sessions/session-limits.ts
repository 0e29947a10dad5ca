import type { Session, SessionLimits } from './session.js';

const TOUCH_EVERY_MS = 60_000;

/** Whether a session is over: too long without a request, or too long since sign-in. */
export function isOver(session: Pick<Session, 'signedInAt' | 'lastSeenAt'>, limits: SessionLimits, now: Date): boolean {
  return (
    now.getTime() - session.lastSeenAt.getTime() >= limits.idleMs ||
    now.getTime() - session.signedInAt.getTime() >= limits.absoluteMs
  );
}

/** Whether it is time to note that the person is still there; not on every request, to spare the database a write. */
export function isTouchDue(session: Pick<Session, 'lastSeenAt'>, limits: SessionLimits, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= Math.min(TOUCH_EVERY_MS, limits.idleMs / 10);
}
