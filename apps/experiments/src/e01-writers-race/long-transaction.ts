import type { World } from '../world/world.js';
import type { Crew } from '../world/crew.js';

const STEP = 1000;

/** One command that has written its outbox rows, and commits only so many seconds later. Nobody else waits for it. */
export async function holdOpen(world: World, crew: Crew, seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000;
  const [writer] = crew.writers(1, {
    aggregates: world.aggregates(3),
    rollbacks: 0,
    early: 1,
    slow: 1,
    // PostgreSQL ends a transaction that says nothing for too long.
    hold: async (tx) => {
      while (performance.now() < until) {
        await tx.query('SELECT 1');
        await new Promise((resolve) => setTimeout(resolve, STEP));
      }
    },
  });
  await writer?.command();
}
