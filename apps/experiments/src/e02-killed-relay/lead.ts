import { eventually } from '@accord/testing';
import type { Child } from '../world/child.js';

/** The process that leads, once one does. */
export async function leaderOf(relays: readonly Child[]): Promise<Child> {
  const leader = await eventually(
    () => relays.find((relay) => relay.isRunning && relay.heard('role').at(-1)?.role === 'leading'),
    (found) => found !== undefined,
  );
  if (!leader) throw new Error('Nobody leads');
  return leader;
}
