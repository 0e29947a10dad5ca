import {
  cycleHeard,
  DEMO,
  drawSamples,
  moveCycle,
  readStory,
  termsOn,
  type DemoCast,
  type DemoSet,
  until,
} from '@accord/local-stack';
import { eventually, type Randomness } from '@accord/testing';

type DemoActor = ReturnType<DemoCast['actor']>;

/** A submission that was asked for. */
export interface AskedSubmission {
  readonly id: string;
  readonly drawnCaseId: string;
  readonly pseudonym: string;
  readonly agencyId: string;
}

/** A cycle in which everything from recording to sharing can be done, and what was asked for in each authority. */
export interface AuditCycle {
  readonly id: string;
  readonly agreementId: string;
  readonly asked: ReadonlyMap<string, readonly AskedSubmission[]>;
  /** Says that it is over: others who use the same Accord see that it is not theirs. */
  abort(): Promise<void>;
}

/** Opens a cycle like that of the demonstration and takes it to moderation, with nothing recorded yet. */
export async function startCycle(cast: DemoCast, random: Randomness): Promise<AuditCycle> {
  const story = readStory(DEMO);
  const wait: DemoSet['wait'] = (what, probe) => until(what, probe, { timeoutMs: 60_000 });
  const set: DemoSet = { cast, story, wait, step: (_title, work) => work() };
  const manager = cast.actor(story.manager, 'joint');
  const terms = { ...story.neglect.terms, theme: 'Made by a test of faults', code: await freeCode(manager, random) };
  const due = { submissionsDue: 7, moderationDue: 14, reportDue: 21 };
  const planned = { ...story.neglect, terms, due };
  const opened = await manager.post<{ id: string }>('audits', '/cycles', { body: termsOn(new Date(), planned) });
  const { id } = opened.body;
  await moveCycle(set, id, 'approve', 'start-sampling');
  await drawSamples(set, id);
  await moveCycle(set, id, 'start-fieldwork', 'start-moderation');
  await Promise.all(story.authorities.map((authority) => cycleHeard(set, authority, id, ['moderation'])));
  const asked = await Promise.all(
    story.authorities.map(async ({ authority, moderator }) => {
      return [authority, await askedIn(cast.actor(moderator, authority), id)] as const;
    }),
  );
  return { id, agreementId: terms.agreementId, asked: new Map(asked), abort: () => abort(manager, id) };
}

/** One that no other cycle has; real ones begin with another number. */
async function freeCode(manager: DemoActor, random: Randomness): Promise<string> {
  const { body } = await manager.get<{ items: readonly { code: string }[] }>('audits', '/cycles');
  const taken = body.items.map(({ code }) => code);
  const free = Array.from({ length: 160 }, (_, n) => `${40 + Math.floor(n / 4)}Q${(n % 4) + 1}`).filter(
    (code) => !taken.includes(code),
  );
  return free[random.below(free.length)] ?? '';
}

type Listed = Omit<AskedSubmission, 'drawnCaseId'>;

async function askedIn(moderator: DemoActor, cycleId: string): Promise<readonly AskedSubmission[]> {
  const list = () => moderator.get<{ items: readonly Listed[] }>('audits', `/submissions?cycle=${cycleId}`);
  const { body } = await eventually(list, (seen) => seen.body.items.length >= 18);
  const moderation = await moderator.get<{ cases: readonly { drawnCaseId: string; pseudonym: string }[] }>(
    'audits',
    `/cycles/${cycleId}/moderation`,
  );
  const ids = new Map(moderation.body.cases.map(({ drawnCaseId, pseudonym }) => [pseudonym, drawnCaseId]));
  return body.items.map((item) => ({ ...item, drawnCaseId: ids.get(item.pseudonym) ?? '' }));
}

async function abort(manager: DemoActor, id: string): Promise<void> {
  const { version } = await manager.get('audits', `/cycles/${id}`);
  const body = { action: 'abort', reason: 'The test that it was opened for is over.' };
  await manager.post('audits', `/cycles/${id}/moves`, { body, version });
}
