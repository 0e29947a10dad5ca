import { eventually } from '@accord/testing';
import { check } from '../checker/check.js';
import { FAULTS, type Fault, type Findings } from '../checker/findings.js';
import type { ExperimentContext } from '../list/experiment.js';
import type { Verdict } from '../list/verdict.js';
import { Crew } from '../world/crew.js';
import { Load } from '../world/load.js';
import { World } from '../world/world.js';
import { holdOpen } from './long-transaction.js';
import { byPairBelow, byPosition, byPositionBelow } from './other-readers.js';
import { byOwnCursor } from './own-reader.js';
import { Reader } from './reader.js';

const WRITERS = 12;
const FEWEST_COMMITS = 400;
const SECONDS = { full: { before: 10, long: 60 }, quick: { before: 3, long: 3 } };

/** What came of four readers of one live outbox. */
export interface RaceResult {
  readonly done: Verdict['done'];
  readonly own: Findings;
  readonly others: readonly { readonly name: string; readonly findings: Findings }[];
}

const races = new WeakMap<ExperimentContext['say'], Map<number, Promise<RaceResult>>>();

/** The race of a run; the experiment and its control look at the same one. */
export function raceOf(context: ExperimentContext): Promise<RaceResult> {
  const known = races.get(context.say) ?? new Map<number, Promise<RaceResult>>();
  races.set(context.say, known);
  const found = known.get(context.seed) ?? race(context);
  known.set(context.seed, found);
  return found;
}

/** Findings of several readers together. */
export function addUp(all: readonly Findings[]): Findings {
  const sum = (fault: Fault): number => all.reduce((total, { counts }) => total + counts[fault], 0);
  return {
    counts: Object.fromEntries(FAULTS.map((fault) => [fault, sum(fault)])) as Record<Fault, number>,
    examples: all.flatMap(({ examples }) => examples),
  };
}

async function race({ seed, size }: ExperimentContext): Promise<RaceResult> {
  const world = await World.open({ poolSize: WRITERS + 6 });
  try {
    const crew = new Crew(world, seed);
    const { work } = world.speaking;
    const { scope } = world.place;
    const own = new Reader('D', scope, byOwnCursor(work, scope));
    const others = [
      new Reader('A', scope, byPosition(work, scope)),
      new Reader('B', scope, byPositionBelow(work, scope)),
      new Reader('C', scope, byPairBelow(work, scope)),
    ];
    let isWriting = true;
    const reading = Promise.all([own, ...others].map((reader) => reader.readWhile(() => isWriting)));
    const load = Load.start(crew.writers(WRITERS, { aggregates: world.aggregates(25), early: 0.3, slow: 0.2 }));
    const { before, long } = SECONDS[size];
    await new Promise((resolve) => setTimeout(resolve, before * 1000));
    // However slow the machine is, there must be enough to race for.
    await eventually(
      () => load.soFar.commits,
      (commits) => commits >= FEWEST_COMMITS,
      180_000,
    );
    await holdOpen(world, crew, long);
    const { commits, events, rollbacks } = await load.stop();
    isWriting = false;
    await reading;
    const findingsOf = ({ effects }: Reader): Findings => check(world.journal(), effects);
    return {
      done: { commits: commits + 1, events, rollbacks, 'seconds of the long transaction': long },
      own: findingsOf(own),
      others: others.map((reader) => ({ name: reader.name, findings: findingsOf(reader) })),
    };
  } finally {
    await world.close();
  }
}
