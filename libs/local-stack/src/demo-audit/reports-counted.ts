import type { AuthorityStory } from './authority-story.js';
import { managerOf, type DemoSet } from './demo-set.js';

interface ListedReport {
  readonly id: string;
  readonly state: string;
  readonly progress: readonly { readonly authority: string; readonly moderated: number }[];
}

/** Resolves when the report of a cycle has counted what was moderated in every authority. */
export async function moderationCounted(set: DemoSet, cycleId: string): Promise<void> {
  const { authorities } = set.story;
  await reportSays(set, cycleId, ({ progress }) =>
    authorities.every((story) =>
      progress.some(({ authority, moderated }) => authority === story.authority && moderated >= gradedCases(story)),
    ),
  );
}

/** Resolves when reports know that a cycle came to a state. */
export async function reportKnows(set: DemoSet, cycleId: string, state: string): Promise<void> {
  await reportSays(set, cycleId, (report) => report.state === state);
}

async function reportSays(set: DemoSet, cycleId: string, isSo: (report: ListedReport) => boolean): Promise<void> {
  const manager = managerOf(set);
  await set.wait('the report', async () => {
    const { body } = await manager.get<readonly ListedReport[]>('reports', '/reports');
    return body.some((report) => report.id === cycleId && isSo(report));
  });
}

function gradedCases({ cases }: AuthorityStory): number {
  return cases.filter(({ moderation }) => moderation?.overall).length;
}
