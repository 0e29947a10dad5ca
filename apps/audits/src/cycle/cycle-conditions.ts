import { Inject, Injectable } from '@nestjs/common';
import { dayOf, type FieldProblem } from '@accord/kernel';
import type { Partnership } from '@accord/partnership';
import type { ScopeTransaction } from '@accord/persistence';
import { PARTNERSHIP } from '@accord/service';
import { SamplesDirectory } from '../draw/samples-directory.js';
import { PublishedGrades } from '../published-grades/persistence/published-grades.js';
import type { CycleCondition } from './domain/cycle-status.js';
import type { Cycle } from './domain/cycle.js';
import { missingParts, type ApprovalPlace } from './domain/missing-parts.js';

/** Looks up what must be true before a cycle moves on. */
@Injectable()
export class CycleConditions {
  constructor(
    @Inject(PARTNERSHIP) private readonly partnership: Partnership,
    private readonly samples: SamplesDirectory,
    private readonly grades: PublishedGrades,
  ) {}

  /** What must still be done for a condition; nothing when it holds. */
  async missing(
    tx: ScopeTransaction,
    cycle: Cycle,
    wanted: CycleCondition | undefined,
    at: Date,
  ): Promise<FieldProblem[]> {
    switch (wanted) {
      case undefined:
        return [];
      case 'is-complete':
        return missingParts(cycle.facts.definition, this.placeOf(cycle, at));
      case 'has-samples':
        return this.missingSamples(tx, cycle);
      case 'has-published-grades':
        return this.missingGrades(tx, cycle);
    }
  }

  private placeOf({ facts }: Cycle, at: Date): ApprovalPlace {
    const { agreements, agencies } = this.partnership;
    return {
      today: dayOf(at),
      agreement: agreements.find(({ id }) => id === facts.definition.agreementId),
      nameOf: (authority) => this.nameOf(authority),
      serves: (agencyId, authority) => agencies.some(({ id, serves }) => id === agencyId && serves.includes(authority)),
    };
  }

  private async missingSamples(tx: ScopeTransaction, { facts }: Cycle): Promise<FieldProblem[]> {
    const drawn = await this.samples.authoritiesWithSample(tx, facts.id);
    const waiting = facts.definition.authorities.filter((authority) => !drawn.includes(authority));
    return waiting.map((authority) => ({
      field: 'authorities',
      message: `Wait for the sample of ${this.nameOf(authority)}: it is not published yet.`,
    }));
  }

  private async missingGrades(tx: ScopeTransaction, { facts }: Cycle): Promise<FieldProblem[]> {
    if (await this.grades.latest(tx, facts.id)) return [];
    return [{ field: 'publishedGrades', message: 'Import the published grades of the services first.' }];
  }

  private nameOf(authority: string): string {
    return this.partnership.scopes.find(({ id }) => id === authority)?.name ?? authority;
  }
}
