import type { CycleChangedV1 } from '@accord/contracts';
import type { CycleDefinition } from './domain/cycle-definition.js';
import type { Cycle } from './domain/cycle.js';

/** What is kept of a cycle: whole tools and scales, and the whole sampling plan. */
export type KeptDefinition = CycleDefinition & Pick<CycleChangedV1, 'tool' | 'scale' | 'sampling'>;

/** What a cycle is about, whole. The rules know only a part of it, and give it back as they got it. */
export function keptDefinition({ facts }: Cycle): KeptDefinition {
  return facts.definition as KeptDefinition;
}

/** A cycle as an event tells it, and as it is kept. Of a draft parts may be missing; approval finds every part there. */
export function toldCycle(cycle: Cycle): CycleChangedV1 {
  const { id, state, changedAt } = cycle.facts;
  const whole = keptDefinition(cycle) as KeptDefinition & CycleChangedV1;
  return { ...whole, cycleId: id, state, changedAt: changedAt.toISOString() };
}
