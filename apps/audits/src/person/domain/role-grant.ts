import { DomainError, isInForce, isOver, type GrantPeriod, type GrantTerms } from '@accord/kernel';
import type { Decision } from './decision.js';

/** What a grant consists of. */
export interface GrantFacts {
  readonly id: string;
  readonly personId: string;
  readonly terms: GrantTerms;
  readonly granted: Decision;
  readonly ended?: Decision;
}

/** One role given to one person. Its terms never change: it is ended, and another one granted. */
export class RoleGrant {
  constructor(private readonly facts: GrantFacts) {}

  get id(): string {
    return this.facts.id;
  }

  get personId(): string {
    return this.facts.personId;
  }

  get terms(): GrantTerms {
    return this.facts.terms;
  }

  get granted(): Decision {
    return this.facts.granted;
  }

  get ended(): Decision | undefined {
    return this.facts.ended;
  }

  /** Whether it allows anything at that instant. */
  isInForce(now: Date): boolean {
    return isInForce(this.period, now);
  }

  /** Whether it can never be in force again: it was ended, or its last day has passed. */
  isOver(now: Date): boolean {
    return isOver(this.period, now);
  }

  /** The kind of grant of which a scope always keeps one: administrator, in force, without an end date. */
  isStandingAdministration(now: Date): boolean {
    return this.terms.role === 'administrator' && this.terms.validTo === undefined && this.isInForce(now);
  }

  /** The same grant, over from that instant on. A grant that is over already stays as it was. */
  end(decision: Decision): RoleGrant {
    if (this.isOver(decision.at)) {
      throw new DomainError('conflict', 'grant-over', 'This role is over already: there is nothing to end.');
    }
    return new RoleGrant({ ...this.facts, ended: decision });
  }

  private get period(): GrantPeriod {
    const { validFrom, validTo } = this.terms;
    return { validFrom, validTo, endedAt: this.ended?.at };
  }
}
