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
    readonly overall?: string;
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
  // Somebody replaced a case: from here on it is their audit.
  if (body.cases.some(({ replaced }) => replaced)) return;
  for (const [index, { drawnCaseId, state, overall }] of inStoryOrder(body.cases).entries()) {
    const told = story.cases[index]?.moderation;
    if (told && overall === undefined) await moderateCase(moderator, { drawnCaseId, isOpen: state === 'open' }, told);
  }
}

/** How many cases of an authority have an overall grade. */
export async function gradedCases({ cast }: DemoSet, story: AuthorityStory, cycleId: string): Promise<number> {
  const moderator = cast.actor(story.moderator, story.authority);
  const { body } = await moderator.get<ModerationList>('audits', `/cycles/${cycleId}/moderation`);
  return body.cases.filter(({ replaced, overall }) => !replaced && overall !== undefined).length;
}
