import {
  cycleHeard,
  DEMO,
  drawSamples,
  importRegisters,
  moveCycle,
  readStory,
  termsOn,
  type DemoCast,
  type DemoSet,
} from '@accord/local-stack';
import { setTimeout as delay } from 'node:timers/promises';

/** The authority in which submissions are recorded and findings are shared, and the one that reads them. */
export const SHARING = 'stockton';
/** The one that reads what was shared. */
export const READING = 'hartlepool';

const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 60_000;

/** A cycle in moderation, in which everything from recording to sharing can be done. */
export interface BenchCycle {
  readonly id: string;
  readonly agreementId: string;
  readonly cases: number;
}

/** Waits until a probe says yes; one that throws says no. */
export async function waitFor(what: string, probe: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await probe().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await delay(LOOK_EVERY_MS);
  }
}

/** Opens a cycle like that of the demonstration with so many cases in each authority, and takes it to moderation. */
export async function startBenchCycle(cast: DemoCast, cases: number): Promise<BenchCycle> {
  const story = readStory(DEMO);
  const set: DemoSet = { cast, story, wait: waitFor, step: (_title, work) => work() };
  await importRegisters(set);
  const manager = cast.actor(story.manager, 'joint');
  const { body } = await manager.get<{ items: readonly { code: string }[] }>('audits', '/cycles');
  const taken = body.items.map(({ code }) => code);
  const codes = Array.from({ length: 160 }, (_, n) => `${40 + Math.floor(n / 4)}Q${(n % 4) + 1}`);
  const terms = {
    ...story.neglect.terms,
    code: codes.find((code) => !taken.includes(code)) ?? '',
    sampling: { ...(story.neglect.terms['sampling'] as object), cases },
  };
  const due = { submissionsDue: 7, moderationDue: 14, reportDue: 21 };
  const opened = await manager.post<{ id: string }>('audits', '/cycles', {
    body: termsOn(new Date(), { ...story.neglect, terms, due }),
  });
  const { id } = opened.body;
  await moveCycle(set, id, 'approve', 'start-sampling');
  await drawSamples(set, id);
  await moveCycle(set, id, 'start-fieldwork', 'start-moderation');
  await Promise.all(story.authorities.map((authority) => cycleHeard(set, authority, id, ['moderation'])));
  return { id, agreementId: terms.agreementId, cases };
}
