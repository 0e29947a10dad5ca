import type { AuthorityStory } from './authority-story.js';
import { managerOf, type DemoSet } from './demo-set.js';
import { termsOn, type PlannedCycle } from './planned-cycle.js';

interface CycleList {
  readonly items: readonly {
    readonly id: string;
    readonly code: string;
    readonly theme: string;
    readonly state: string;
  }[];
}

/** Opens a cycle unless it is there. Answers its id; nothing when somebody else has its code, or took it beyond its way. */
export async function openCycle(set: DemoSet, planned: PlannedCycle): Promise<string | undefined> {
  const manager = managerOf(set);
  const { code, theme } = planned.terms;
  const { body } = await manager.get<CycleList>('audits', '/cycles');
  const known = body.items.find((cycle) => cycle.code === code);
  if (known) return known.theme === theme && planned.way.includes(known.state) ? known.id : undefined;
  const opened = await manager.post<{ id: string }>('audits', '/cycles', { body: termsOn(new Date(), planned) });
  return opened.body.id;
}

/** Resolves when an authority has heard that a cycle came to one of some states. */
export async function cycleHeard(
  { cast, wait }: DemoSet,
  { moderator, authority }: AuthorityStory,
  cycleId: string,
  states: readonly string[],
): Promise<void> {
  const actor = cast.actor(moderator, authority);
  await wait(`${states.join(' or ')} in ${authority}`, async () => {
    const { body } = await actor.get<CycleList>('audits', '/cycles');
    return body.items.some(({ id, state }) => id === cycleId && states.includes(state));
  });
}
