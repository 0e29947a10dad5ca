import { managerOf, type DemoSet } from './demo-set.js';
import { gradedCases } from './moderate-cases.js';

interface ListedReport {
  readonly id: string;
  readonly state: string;
  readonly progress: readonly { readonly authority: string; readonly moderated: number }[];
}

/** Resolves when the report of a cycle has counted what was graded in every authority. */
export async function moderationCounted(set: DemoSet, cycleId: string): Promise<void> {
  const graded = await Promise.all(
    set.story.authorities.map(async (story) => ({
      authority: story.authority,
      cases: await gradedCases(set, story, cycleId),
    })),
  );
  await reportSays(set, cycleId, ({ progress }) =>
    graded.every((own) => progress.some((one) => one.authority === own.authority && one.moderated >= own.cases)),
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
