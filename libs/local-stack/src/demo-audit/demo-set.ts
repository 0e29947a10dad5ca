import type { DemoActor } from './demo-actor.js';
import type { DemoCast } from './demo-cast.js';
import type { DemoStory } from './demo-story.js';

/** What every step of the demonstration audit is given: who acts, what they do, and how to wait for what events bring. */
export interface DemoSet {
  readonly cast: DemoCast;
  readonly story: DemoStory;
  /** Waits until a probe says yes; gives up after a while, and at once when Accord is being stopped. */
  readonly wait: (what: string, probe: () => Promise<boolean>) => Promise<void>;
  /** Does a step and notes down how long it took. */
  readonly step: <T>(title: string, work: () => Promise<T>) => Promise<T>;
}

/** The manager of the partnership, who opens cycles and moves them on. */
export function managerOf({ cast, story }: DemoSet): DemoActor {
  return cast.actor(story.manager, 'joint');
}
