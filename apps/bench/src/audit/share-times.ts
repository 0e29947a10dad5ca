import { DEMO, readStory, type DemoCast, type DemoStory } from '@accord/local-stack';
import { setTimeout as delay } from 'node:timers/promises';
import { READING, SHARING, waitFor, type BenchCycle } from './bench-cycle.js';

/** Who reads what the other authority shared. */
const READER = 'anwen-mostafa';
const BETWEEN_LOOKS_MS = 2;
/** Between two findings everything comes to rest, as it does between two that people share. */
const BETWEEN_FINDINGS_MS = 400;
const WHAT = ['Plans', 'Reviews', 'Referrals', 'Chronologies', 'Meetings', 'Assessments', 'Visits', 'Handovers'];
const HOW = ['late', 'thin', 'unclear', 'repeated', 'short', 'incomplete', 'careful', 'thorough'];

type AuthorityStory = DemoStory['authorities'][number];

/** How long sharing took, and until the other authority could read it, both from the moment in which it was asked for. */
export interface ShareTime {
  readonly answeredMs: number;
  readonly visibleMs: number;
}

/** Shares findings one after the other and looks, from the other authority, until each can be read. */
export async function shareTimes(cast: DemoCast, cycle: BenchCycle, amount: number): Promise<ShareTime[]> {
  const story = readStory(DEMO).authorities.find(({ authority }) => authority === SHARING);
  if (!story) throw new Error(`The story does not tell of ${SHARING}`);
  await gradeOneCase(cast, story, cycle);
  const statements = WHAT.flatMap((what) =>
    HOW.map((how) => `${what} were often ${how}, and what followed from them was not written down in time.`),
  ).slice(0, amount);
  const ids: string[] = [];
  for (const statement of statements) ids.push(await agreedFinding(cast, story, { cycle, statement }));
  const times: ShareTime[] = [];
  for (const id of ids) {
    await delay(BETWEEN_FINDINGS_MS);
    times.push(await shareOne(cast, story, { cycle, id }));
  }
  return times;
}

async function shareOne(
  cast: DemoCast,
  story: AuthorityStory,
  { cycle, id }: { readonly cycle: BenchCycle; readonly id: string },
): Promise<ShareTime> {
  const manager = cast.actor(story.manager, SHARING);
  const reader = cast.actor(READER, READING);
  const { version } = await manager.get('audits', `/findings/${id}`);
  const began = performance.now();
  let answeredMs = Number.NaN;
  const shared = manager
    .post('audits', `/findings/${id}/share`, { body: { agreementId: cycle.agreementId }, version })
    .then(() => (answeredMs = performance.now() - began));
  for (;;) {
    const isThere = await reader.get('audits', `/shared-findings/${id}`).then(
      () => true,
      () => false,
    );
    const visibleMs = performance.now() - began;
    if (isThere) {
      await shared;
      return { answeredMs, visibleMs };
    }
    if (visibleMs > 60_000) throw new Error('A shared finding does not arrive');
    await delay(BETWEEN_LOOKS_MS);
  }
}

async function agreedFinding(
  cast: DemoCast,
  { moderator, manager: subject }: AuthorityStory,
  { cycle, statement }: { readonly cycle: BenchCycle; readonly statement: string },
): Promise<string> {
  const content = { kind: 'area-for-improvement', domain: 'D1', supportingCases: 1, statement };
  const drafted = await cast
    .actor(moderator, SHARING)
    .post<{ findingId: string }>('audits', `/cycles/${cycle.id}/findings`, { body: content });
  const { findingId } = drafted.body;
  const manager = cast.actor(subject, SHARING);
  const look = () => manager.get<{ state: string }>('audits', `/findings/${findingId}`);
  await waitFor('the screening', async () => (await look()).body.state === 'screened');
  await manager.post('audits', `/findings/${findingId}/agree`, { version: (await look()).version });
  return findingId;
}

/** Findings rest on moderated cases, so there must be one. */
async function gradeOneCase(cast: DemoCast, { moderator: subject }: AuthorityStory, cycle: BenchCycle): Promise<void> {
  const moderator = cast.actor(subject, SHARING);
  const { body } = await moderator.get<{ cases: readonly { drawnCaseId: string }[] }>(
    'audits',
    `/cycles/${cycle.id}/moderation`,
  );
  const path = `/drawn-cases/${body.cases[0]?.drawnCaseId}`;
  await moderator.post('audits', `${path}/moderation`, { body: {} });
  const accepted = await moderator.post<{ version: number }>('audits', `${path}/accepted-grades`, {
    body: {},
    version: 1,
  });
  await moderator.post('audits', `${path}/grade`, { body: { overall: 'G' }, version: accepted.body.version });
}
