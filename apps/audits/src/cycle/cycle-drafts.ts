import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type FieldProblem } from '@accord/kernel';
import type { Partnership } from '@accord/partnership';
import { PARTNERSHIP } from '@accord/service';
import { isCalendarDay } from '../person/domain/calendar-day.js';
import { termsOf, type CycleTermsRequest } from './cycle-terms.request.js';
import type { CycleDefinition, CycleTerms } from './domain/cycle-definition.js';
import { definitionProblems } from './domain/definition-problems.js';
import { Instruments } from './instruments.js';

const NO_DAY: FieldProblem = { field: 'sampling.asOf', message: 'Enter a day of the calendar.' };

/** Makes of what somebody typed what a cycle is about. */
@Injectable()
export class CycleDrafts {
  constructor(
    @Inject(PARTNERSHIP) private readonly partnership: Partnership,
    private readonly instruments: Instruments,
  ) {}

  /** Throws `cycle-not-possible` with everything that is wrong. */
  definitionOf(request: CycleTermsRequest): CycleDefinition {
    const terms = termsOf(request);
    const problems = [
      ...this.referenceProblems(terms),
      ...this.instruments.problems(request),
      ...definitionProblems(terms),
      ...(terms.sampling && !isCalendarDay(terms.sampling.asOf) ? [NO_DAY] : []),
    ];
    if (problems.length > 0) {
      throw new DomainError('invalid', 'cycle-not-possible', 'Correct what is listed, then send it again.', problems);
    }
    return { ...terms, ...this.instruments.require(request) };
  }

  private referenceProblems({ authorities, agencies, agreementId }: CycleTerms): FieldProblem[] {
    const known = this.partnership.scopes.filter(({ kind }) => kind === 'authority').map(({ id }) => id);
    const areKnown = authorities.every((id) => known.includes(id));
    const serving = this.partnership.agencies.filter(({ serves }) => serves.some((id) => authorities.includes(id)));
    const doServe = agencies.every((id) => serving.some((agency) => agency.id === id));
    const isAgreement = this.partnership.agreements.some(({ id }) => id === agreementId);
    return [
      ...(areKnown ? [] : [{ field: 'authorities', message: 'Choose authorities of the partnership.' }]),
      ...(doServe ? [] : [{ field: 'agencies', message: 'Choose agencies that serve an authority taking part.' }]),
      ...(isAgreement ? [] : [{ field: 'agreementId', message: 'Choose an agreement of the partnership.' }]),
    ];
  }
}
