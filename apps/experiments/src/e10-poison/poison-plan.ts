import { newId } from '@accord/kernel';
import type { ParkReason } from '@accord/messaging';

/** How an event is made inedible: on its way, or for the handler only. */
export type Poison = 'invalid JSON' | 'unknown version' | 'throwing handler';

/** Why a message of each kind must be found parked. */
export const REASON_FOR: Readonly<Record<Poison, ParkReason>> = {
  'invalid JSON': 'malformed-json',
  'unknown version': 'unknown-version',
  'throwing handler': 'bug',
};

/** An aggregate one of whose events is poisoned. */
export interface Victim {
  readonly aggregate: string;
  readonly poison: Poison;
  /** Which of its events. */
  readonly sequence: number;
}

/** How many events each victim has. */
export const EVENTS_OF_VICTIM = 5;

/** Victims of every kind with the poison at every place: first, between others, last. */
export class PoisonPlan {
  readonly victims: readonly Victim[];
  private readonly byAggregate: ReadonlyMap<string, Victim>;

  constructor(rounds: number) {
    const kinds = Object.keys(REASON_FOR) as Poison[];
    const places = Array.from({ length: EVENTS_OF_VICTIM }, (_, index) => index + 1);
    this.victims = Array.from({ length: rounds }, () =>
      kinds.flatMap((poison) => places.map((sequence) => ({ aggregate: newId(), poison, sequence }))),
    ).flat();
    this.byAggregate = new Map(this.victims.map((victim) => [victim.aggregate, victim]));
  }

  /** What is wrong with an event, if anything is. */
  poisonOf(aggregate: string, sequence: number): Poison | undefined {
    const victim = this.byAggregate.get(aggregate);
    return victim?.sequence === sequence ? victim.poison : undefined;
  }

  isVictim(aggregate: string): boolean {
    return this.byAggregate.has(aggregate);
  }
}
