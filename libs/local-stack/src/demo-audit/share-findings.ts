import { FINDING_ENDS, type AuthorityStory, type FindingStory } from './authority-story.js';
import type { DemoActor } from './demo-actor.js';
import type { DemoSet } from './demo-set.js';

interface ListedFinding {
  readonly findingId: string;
  readonly domain: string;
  readonly statement: string;
}

interface FindingList {
  readonly findings: readonly ListedFinding[];
}

interface FindingPage {
  readonly state: string;
}

/** Has findings drafted by the moderator and agreed and shared by the manager, each as far as its story goes. */
export async function shareFindings(set: DemoSet, cycleId: string): Promise<void> {
  const told = set.story.authorities.flatMap((story) => story.findings.map((finding) => ({ story, finding })));
  await Promise.all(told.map(({ story, finding }) => shareFinding(set, story, { finding, cycleId })));
}

async function shareFinding(
  set: DemoSet,
  story: AuthorityStory,
  { finding, cycleId }: { readonly finding: FindingStory; readonly cycleId: string },
): Promise<void> {
  const manager = set.cast.actor(story.manager, story.authority);
  const id = await draftFinding(set.cast.actor(story.moderator, story.authority), finding, cycleId);
  if (!id) return;
  const look = () => manager.get<FindingPage>('audits', `/findings/${id}`);
  await set.wait(`a screening in ${story.authority}`, async () => (await look()).body.state !== 'draft');
  const { agreementId } = set.story.neglect.terms;
  const decisions = [
    { from: 'screened', to: 'agreed', path: 'agree', body: undefined },
    { from: 'agreed', to: 'shared', path: 'share', body: { agreementId } },
  ] as const;
  for (const { from, to, path, body } of decisions) {
    const page = await look();
    if (page.body.state !== from || !comesTo(finding, to)) continue;
    await manager.post('audits', `/findings/${id}/${path}`, { body, version: page.version });
  }
}

/** Drafts a finding unless there is one of its domain. Answers its id; nothing when somebody wrote it anew. */
async function draftFinding(
  moderator: DemoActor,
  { until: _until, ...content }: FindingStory,
  cycleId: string,
): Promise<string | undefined> {
  const path = `/cycles/${cycleId}/findings`;
  const { findings } = (await moderator.get<FindingList>('audits', path)).body;
  const own = findings.find(({ statement }) => statement === content.statement);
  if (own) return own.findingId;
  if (findings.some(({ domain }) => domain === content.domain)) return undefined;
  return (await moderator.post<{ findingId: string }>('audits', path, { body: content })).body.findingId;
}

function comesTo({ until }: FindingStory, state: FindingStory['until']): boolean {
  return FINDING_ENDS.indexOf(until) >= FINDING_ENDS.indexOf(state);
}
