import { DEMO, DemoCast, readStory, type DemoSet, until } from '@accord/local-stack';
import { type RunningStack } from '@accord/testing';

/** The people of the demonstration at a running stack, for what a journey leaves to HTTP. */
export function castOf(stack: RunningStack): DemoCast {
  const { partnership, description } = stack;
  return new DemoCast({
    urlOf: (service) => stack.urlOf(service),
    placeOf: (subject) => {
      const issuer = partnership.issuers.find(({ url }) => url === stack.person(subject).issuer);
      if (!issuer) throw new Error(`Nobody vouches for ${subject}`);
      const { url, scopes, id } = issuer;
      return { issuer: url, scopes, clientSecret: description.clientSecrets[id] ?? '', webUrl: description.web };
    },
  });
}

/** The demonstration's own steps, which do for a journey's cycle what they did for the demonstration's. */
export function setOf(cast: DemoCast): DemoSet {
  return {
    cast,
    story: readStory(DEMO),
    wait: (what, probe) => until(what, probe, { timeoutMs: 60_000 }),
    step: (_title, work) => work(),
  };
}

/** A year and quarter that no cycle has yet, so that pseudonyms of journeys are told apart. */
export async function freeCode(cast: DemoCast): Promise<string> {
  const list = await cast.actor('imogen-fairweather', 'joint').get<CycleList>('audits', '/cycles');
  const taken = new Set(list.body.items.map(({ code }) => code));
  const all = Array.from({ length: 60 }, (_, year) => [1, 2, 3, 4].map((quarter) => `${year + 30}Q${quarter}`)).flat();
  const free = all.filter((code) => !taken.has(code));
  const code = free[Math.floor(Math.random() * free.length)];
  if (!code) throw new Error('Every quarter has a cycle: start from a fresh stack.');
  return code;
}

interface CycleList {
  readonly items: readonly { readonly code: string }[];
}
