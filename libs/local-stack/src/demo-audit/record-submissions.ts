import { inStoryOrder, type AuthorityStory } from './authority-story.js';
import type { DemoSet } from './demo-set.js';
import { cycleHeard } from './open-cycle.js';
import { recordSubmission, type AgencyDesk } from './record-submission.js';

interface SubmissionList {
  readonly items: readonly { readonly id: string; readonly pseudonym: string; readonly state: string }[];
}

/** Records what each agency of each authority hands in; every auditor goes from case to case, all of them at once. */
export async function recordSubmissions(set: DemoSet, cycleId: string): Promise<void> {
  await Promise.all(
    set.story.authorities.map(async (story) => {
      await cycleHeard(set, story, cycleId, ['fieldwork', 'moderation']);
      await Promise.all(Object.keys(story.agencies).map((agency) => recordAgency(set, story, { agency, cycleId })));
    }),
  );
}

async function recordAgency(
  set: DemoSet,
  story: AuthorityStory,
  { agency, cycleId }: { readonly agency: string; readonly cycleId: string },
): Promise<void> {
  const desk = await openDesk(set, story, agency);
  let asked: SubmissionList['items'] = [];
  await set.wait(`what is asked of ${agency} in ${story.authority}`, async () => {
    const { body } = await desk.lead.get<SubmissionList>('audits', `/submissions?cycle=${cycleId}`);
    asked = inStoryOrder(body.items);
    return asked.length >= story.cases.length;
  });
  // Somebody replaced a case: from here on it is their audit.
  if (asked.some(({ state }) => state === 'withdrawn')) return;
  for (const [index, { id }] of asked.entries()) {
    const told = story.cases[index]?.submissions[agency];
    if (told) await recordSubmission(desk, id, told);
  }
}

async function openDesk(
  { cast, story }: DemoSet,
  { authority, agencies }: AuthorityStory,
  agency: string,
): Promise<AgencyDesk> {
  const people = agencies[agency];
  if (!people) throw new Error(`The story has nobody for ${agency}`);
  const auditor = cast.actor(people.auditor, authority);
  const { person } = (await auditor.get<{ person: { id: string } }>('audits', '/me')).body;
  const { evidence } = people;
  return {
    lead: cast.actor(people.lead, authority),
    auditor,
    auditorId: person.id,
    evidence,
    rationales: story.rationales,
  };
}
