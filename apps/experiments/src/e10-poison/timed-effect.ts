import { writeEffectOf, type Effect } from '../world/effect-controller.js';
import type { PoisonPlan } from './poison-plan.js';

/** Writes effects as every handler, throws where the plan says so, and knows how late the healthy ones come. */
export class TimedEffect {
  private lateness: number[] = [];

  constructor(private readonly plan: PoisonPlan) {}

  /** A handler with a bug that only some events meet. */
  readonly write: Effect = async (delivery) => {
    const { aggregateId, sequence, at } = delivery;
    if (this.plan.poisonOf(aggregateId, sequence) === 'throwing handler') throw new TypeError('A field is not there');
    await writeEffectOf(delivery);
    if (!this.plan.isVictim(aggregateId)) this.lateness.push(Date.now() - at.getTime());
  };

  /** Milliseconds within which 99 of 100 healthy events were applied since this was last asked. */
  takeP99(): number {
    const inOrder = this.lateness.sort((one, other) => one - other);
    this.lateness = [];
    return inOrder[Math.floor(inOrder.length * 0.99)] ?? Number.NaN;
  }
}
