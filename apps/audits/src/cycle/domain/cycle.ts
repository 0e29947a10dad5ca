import { DomainError, type CycleState, type FieldProblem } from '@accord/kernel';
import type { CycleDefinition } from './cycle-definition.js';
import { CHANGEABLE, INSTRUMENTS_CHANGEABLE, movesFrom, type CycleAction, type KnownMove } from './cycle-status.js';
import { definitionProblems } from './definition-problems.js';

/** A cycle as it is kept. */
export interface CycleFacts {
  readonly id: string;
  readonly version: number;
  readonly state: CycleState;
  /** Whether it was ever approved: from then on others know of it. */
  readonly wasApproved: boolean;
  readonly definition: CycleDefinition;
  readonly changedAt: Date;
}

/** An audit cycle of the partnership. Each change makes another one, a version later. */
export class Cycle {
  constructor(readonly facts: CycleFacts) {}

  static open(id: string, definition: CycleDefinition, at: Date): Cycle {
    refuseWrongDefinition(definition);
    return new Cycle({ id, version: 1, state: 'draft', wasApproved: false, definition, changedAt: at });
  }

  get mayChange(): boolean {
    return CHANGEABLE.includes(this.facts.state);
  }

  get mayChangeInstruments(): boolean {
    return INSTRUMENTS_CHANGEABLE.includes(this.facts.state);
  }

  get moves(): KnownMove[] {
    return movesFrom(this.facts.state, this.facts.definition.subject);
  }

  /** Throws `cycle-settled` once it is approved. */
  change(definition: CycleDefinition, at: Date): Cycle {
    if (!this.mayChange) {
      const message = 'This cycle was approved. What it is about is settled; abort it with a reason and open another.';
      throw new DomainError('conflict', 'cycle-settled', message);
    }
    refuseWrongDefinition(definition);
    return this.next({ definition }, at);
  }

  /** Takes another version of tool and scale. Throws `tool-frozen` once fieldwork has begun. */
  changeInstruments({ tool, scale }: Pick<CycleDefinition, 'tool' | 'scale'>, at: Date): Cycle {
    if (!this.mayChangeInstruments) {
      const message = 'Fieldwork has begun, so tool and scale of this cycle stay as they are.';
      throw new DomainError('conflict', 'tool-frozen', message);
    }
    return this.next({ definition: { ...this.facts.definition, tool, scale } }, at);
  }

  /** The way that an action takes from here. Throws `move-not-possible` when there is none. */
  moveFor(action: CycleAction): KnownMove {
    const move = this.moves.find((one) => one.action === action);
    if (move) return move;
    const message = `A cycle in the state ${this.facts.state} cannot do this. Load the page again to see what it can.`;
    throw new DomainError('conflict', 'move-not-possible', message);
  }

  /** Moves on. Throws `cycle-not-ready` with all that is missing. */
  move(move: KnownMove, missing: readonly FieldProblem[], at: Date): Cycle {
    if (missing.length > 0) {
      const message = 'Something is missing before this cycle can be moved on. Do what is listed, then try again.';
      throw new DomainError('conflict', 'cycle-not-ready', message, missing);
    }
    const wasApproved = this.facts.wasApproved || move.to === 'approved';
    return this.next({ state: move.to, wasApproved }, at);
  }

  private next(changed: Partial<CycleFacts>, at: Date): Cycle {
    return new Cycle({ ...this.facts, ...changed, version: this.facts.version + 1, changedAt: at });
  }
}

function refuseWrongDefinition(definition: CycleDefinition): void {
  const problems = definitionProblems(definition);
  if (problems.length === 0) return;
  throw new DomainError('invalid', 'cycle-not-possible', 'Correct what is listed, then send it again.', problems);
}
