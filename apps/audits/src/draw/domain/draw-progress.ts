import type { DrawStage, DrawTask } from './draw-stage.js';

/** What is known of the draw of a cycle as a whole. */
export interface DrawFacts {
  /** The state of the cycle. */
  readonly cycle: string;
  readonly authorities: readonly string[];
  readonly areFramesFrozen: boolean;
  readonly areValuesPublished: boolean;
  readonly withSample: readonly string[];
}

/** What is known of one authority's part in it, and whether it would be known. */
export interface AuthorityFacts {
  readonly authority: string;
  readonly hasFrame: boolean;
  readonly hasValue: boolean;
  readonly isVisible: boolean;
}

/** How far a draw is. */
export function stageOf(facts: DrawFacts): DrawStage {
  const isDrawn = (authority: string): boolean => facts.withSample.includes(authority);
  if (facts.authorities.length > 0 && facts.authorities.every(isDrawn)) return 'drawn';
  if (facts.areValuesPublished) return 'drawing';
  if (facts.areFramesFrozen) return 'values';
  return facts.cycle === 'sampling' ? 'freezing' : 'not-begun';
}

/** What an authority has to do next. */
export function taskOf(facts: DrawFacts, own: AuthorityFacts): DrawTask {
  switch (stageOf(facts)) {
    case 'not-begun':
    case 'drawn':
      return 'nothing';
    case 'drawing':
      return facts.withSample.includes(own.authority) ? 'nothing' : 'draw';
    case 'freezing':
      return own.isVisible ? todo(own.hasFrame, 'freeze-frame') : 'not-known';
    case 'values':
      return own.isVisible ? todo(own.hasValue, 'give-value') : 'not-known';
  }
}

function todo(isDone: boolean, task: DrawTask): DrawTask {
  return isDone ? 'nothing' : task;
}
