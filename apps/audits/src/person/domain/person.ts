import { DomainError } from '@accord/kernel';
import type { Decision } from './decision.js';
import type { GrantTerms } from './grant-terms.js';
import { RoleGrant } from './role-grant.js';

/** What is known of a person in one scope. */
export interface PersonState {
  readonly id: string;
  /** The organisation's sign-in that vouches for them; with `subject` it is who they are, never the e-mail. */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly joinedAt: Date;
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
  private constructor(private readonly state: PersonState) {}

  static join(who: Omit<PersonState, 'leftAt' | 'version'>): Person {
    return new Person({ ...who, leftAt: null, version: 0 });
  }

  static restore(state: PersonState): Person {
    return new Person(state);
  }

  get id(): string {
    return this.state.id;
  }

  /** Whether they become known with this change. */
  get isNew(): boolean {
    return this.state.version === 0;
  }

  get leftAt(): Date | null {
    return this.state.leftAt;
  }

  /** A copy for saving. */
  snapshot(): PersonState {
    return { ...this.state };
  }

  /** Gives the person a role. Someone who left is back with it. Nobody gives a role to themselves. */
  grant(grantId: string, terms: GrantTerms, decision: Decision): { person: Person; grant: RoleGrant } {
    if (decision.by === this.id) {
      const message = 'You cannot give a role to yourself. Ask another administrator to do it.';
      throw new DomainError('forbidden', 'own-grant', message);
    }
    const person = new Person({ ...this.state, leftAt: null });
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
