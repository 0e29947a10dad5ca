import { inStoryOrder, type AuthorityStory } from './authority-story.js';
import type { DemoSet } from './demo-set.js';
import { moderateCase } from './moderate-case.js';
import { cycleHeard } from './open-cycle.js';

interface ModerationList {
  readonly cases: readonly {
    readonly drawnCaseId: string;
    readonly pseudonym: string;
    readonly state: string;
    readonly replaced: boolean;
  }[];
}

/** Moderates, in each authority, the cases of which its story says so. */
export async function moderateCases(set: DemoSet, cycleId: string): Promise<void> {
  await Promise.all(set.story.authorities.map((story) => moderateAuthority(set, story, cycleId)));
}

async function moderateAuthority(set: DemoSet, story: AuthorityStory, cycleId: string): Promise<void> {
  await cycleHeard(set, story, cycleId, ['moderation']);
  const moderator = set.cast.actor(story.moderator, story.authority);
  const { body } = await moderator.get<ModerationList>('audits', `/cycles/${cycleId}/moderation`);
  const drawn = inStoryOrder(body.cases.filter(({ replaced }) => !replaced));
  for (const [index, { drawnCaseId, state }] of drawn.entries()) {
    const told = story.cases[index]?.moderation;
    if (told && state !== 'closed') await moderateCase(moderator, { drawnCaseId, isOpen: state === 'open' }, told);
  }
}
