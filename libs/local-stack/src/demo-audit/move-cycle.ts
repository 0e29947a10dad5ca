import { managerOf, type DemoSet } from './demo-set.js';

interface CyclePage {
  readonly moves: readonly { readonly action: string; readonly missing: readonly unknown[] }[];
}

/** Moves a cycle on, as far as it is not there yet: each step as soon as nothing is missing for it. */
export async function moveCycle(set: DemoSet, cycleId: string, ...actions: readonly string[]): Promise<void> {
  for (const action of actions) await set.step(`Cycle: ${action}`, () => moveOnce(set, cycleId, action));
}

async function moveOnce(set: DemoSet, cycleId: string, action: string): Promise<void> {
  const manager = managerOf(set);
  const look = () => manager.get<CyclePage>('audits', `/cycles/${cycleId}`);
  const isOffered = ({ moves }: CyclePage): boolean => moves.some((move) => move.action === action);
  if (!isOffered((await look()).body)) return;
  let version = 0;
  await set.wait(`what is missing for ${action}`, async () => {
    const page = await look();
    version = page.version;
    return page.body.moves.some((move) => move.action === action && move.missing.length === 0);
  });
  await manager.post('audits', `/cycles/${cycleId}/moves`, { body: { action }, version });
}
