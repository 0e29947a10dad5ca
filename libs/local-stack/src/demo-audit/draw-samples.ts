import type { AuthorityStory } from './authority-story.js';
import type { DemoSet } from './demo-set.js';

interface FramePage {
  readonly state: string;
  readonly frame: object | null;
}

interface DrawPage {
  readonly stage: string;
  readonly authorities: readonly { readonly authority: string; readonly task: string }[];
}

/** Freezes the frames of both authorities and gives their values; the draw itself follows from the last of them. */
export async function drawSamples(set: DemoSet, cycleId: string): Promise<void> {
  const { authorities } = set.story;
  await set.step('Frames', () => Promise.all(authorities.map((story) => freezeFrame(set, story, cycleId))));
  await set.step('Values for the draw', () => Promise.all(authorities.map((story) => giveValue(set, story, cycleId))));
}

async function freezeFrame(
  { cast, wait }: DemoSet,
  { authority, importer }: AuthorityStory,
  cycleId: string,
): Promise<void> {
  const actor = cast.actor(importer, authority);
  let isFrozen = false;
  await wait(`the cycle in the cases of ${authority}`, async () => {
    const { state, frame } = (await actor.get<FramePage>('cases', `/cycles/${cycleId}/frame`)).body;
    isFrozen = frame !== null;
    return isFrozen || state === 'sampling';
  });
  if (!isFrozen) await actor.post('cases', `/cycles/${cycleId}/frame`);
}

async function giveValue(
  { cast, wait }: DemoSet,
  { authority, witness }: AuthorityStory,
  cycleId: string,
): Promise<void> {
  const actor = cast.actor(witness.subject, authority);
  let isAsked = false;
  await wait(`all frozen frames in ${authority}`, async () => {
    const { stage, authorities } = (await actor.get<DrawPage>('audits', `/cycles/${cycleId}/draw`)).body;
    isAsked = authorities.some((one) => one.authority === authority && one.task === 'give-value');
    return isAsked || ['values', 'drawing', 'drawn'].includes(stage);
  });
  if (isAsked) await actor.post('audits', `/cycles/${cycleId}/draw-value`, { body: { value: witness.value } });
}
