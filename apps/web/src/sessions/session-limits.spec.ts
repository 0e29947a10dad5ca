import { isOver, isTouchDue } from './session-limits.js';

const minute = 60_000;
const limits = { idleMs: 30 * minute, absoluteMs: 600 * minute };
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 9, 0) + minutes * minute);

describe('session limits', () => {
  it('lets a session live as long as it is used', () => {
    expect(isOver({ signedInAt: at(0), lastSeenAt: at(570) }, limits, at(599))).toBe(false);
  });

  it('ends a session after 30 minutes without a request', () => {
    expect(isOver({ signedInAt: at(0), lastSeenAt: at(10) }, limits, at(39.9))).toBe(false);
    expect(isOver({ signedInAt: at(0), lastSeenAt: at(10) }, limits, at(40))).toBe(true);
  });

  it('ends a session 10 hours after sign-in however busy it is', () => {
    expect(isOver({ signedInAt: at(0), lastSeenAt: at(599) }, limits, at(600))).toBe(true);
  });

  it('notes a request at most once a minute', () => {
    expect(isTouchDue({ lastSeenAt: at(0) }, limits, at(0.9))).toBe(false);
    expect(isTouchDue({ lastSeenAt: at(0) }, limits, at(1))).toBe(true);
  });
});
