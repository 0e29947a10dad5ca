import { DomainError, type GrantTerms } from '@accord/kernel';
import type { Decision } from './decision.js';
import { RoleGrant } from './role-grant.js';

/** Somebody who becomes known in a scope. */
export interface Newcomer {
  readonly id: string;
  /** The organisation's sign-in that vouches for them; with `subject` it is who they are, never the e-mail. */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly joinedAt: Date;
}

/** What commands change of a person. */
export interface PersonState {
  readonly id: string;
  /** Since when they have left; null while they are here. */
  readonly leftAt: Date | null;
  /** Moves with every change of the person or of any grant of theirs; 0 before it is first saved. */
  readonly version: number;
}

/**
 * A person of one scope: the unit of change for their grants too. Past grants can be many, so a command is handed
 * only those that its rule is about.
 */
export class Person {
  private constructor(
    private readonly state: PersonState,
    /** Who they are, when they become known with this change. */
    readonly newcomer?: Newcomer,
  ) {}

  static join(newcomer: Newcomer): Person {
    return new Person({ id: newcomer.id, leftAt: null, version: 0 }, newcomer);
  }

  static restore(state: PersonState): Person {
    return new Person(state);
  }

  /** A person as a page showed them. Enough to give them a role: whether they have left since does not matter for that. */
  static asSeen(id: string, version: number): Person {
    return new Person({ id, leftAt: null, version });
  }

  get id(): string {
    return this.state.id;
  }

  get leftAt(): Date | null {
    return this.state.leftAt;
  }

  /** The version that was read or seen: it must still be theirs when this change is saved. */
  get version(): number {
    return this.state.version;
  }

  /** Gives the person a role. Someone who left is back with it. Nobody gives a role to themselves. */
  grant(grantId: string, terms: GrantTerms, decision: Decision): { person: Person; grant: RoleGrant } {
    if (decision.by === this.id) {
      const message = 'You cannot give a role to yourself. Ask another administrator to do it.';
      throw new DomainError('forbidden', 'own-grant', message);
    }
    const person = new Person({ ...this.state, leftAt: null }, this.newcomer);
    return { person, grant: new RoleGrant({ id: grantId, personId: this.id, terms, granted: decision }) };
  }

  /** Records that the person left: every grant that is not over is ended at that instant. */
  leave(grants: readonly RoleGrant[], decision: Decision): { person: Person; ended: RoleGrant[] } {
    if (this.state.leftAt) {
      throw new DomainError('conflict', 'left-already', 'This person has left already. Load the page again to see it.');
    }
    const open = grants.filter((grant) => !grant.isOver(decision.at));
    const person = new Person({ ...this.state, leftAt: decision.at });
    return { person, ended: open.map((grant) => grant.end(decision)) };
  }
}
