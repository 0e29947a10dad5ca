import { eventually } from '@accord/testing';
import type { Child } from './child.js';

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
