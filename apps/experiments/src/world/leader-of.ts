import { eventually } from '@accord/testing';
import type { Child } from './child.js';
import type { Standstill } from './stop-point.js';

const TRIES = 6;
const PATIENCE = 15_000;

/** The process that leads, once one does. */
export async function leaderOf(relays: readonly Child[]): Promise<Child> {
  const leads = (relay: Child): boolean => relay.isRunning && relay.heard('role').at(-1)?.role === 'leading';
  const leader = await eventually(
    () => relays.find(leads),
    (found) => found !== undefined,
  );
  if (!leader) throw new Error('Nobody leads');
  return leader;
}

/** Lets whichever leads come to a place and stand still there; the next one, when the first loses its lead on the way. */
export async function leaderAt(relays: readonly Child[], at: Standstill): Promise<Child> {
  for (let tries = 1; ; tries += 1) {
    const leader = await leaderOf(relays);
    try {
      await leader.standStill(at, PATIENCE);
      return leader;
    } catch (error) {
      if (tries === TRIES) throw error;
      leader.goOn();
    }
  }
}
