import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, notHere, trailOf, type Caller } from '@accord/service';
import { RegisterCases } from '../../case-register/persistence/register-cases.repository.js';
import type { CaseIdentityResponse } from './case-identity.response.js';
import { IdentifiableCases } from './identifiable-cases.js';

/** Tells whom a drawn case concerns which child it is about. Each look is in the trail, and so is each refused one. */
@Injectable()
export class LookAtIdentity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly cases: IdentifiableCases,
    private readonly register: RegisterCases,
  ) {}

  async execute(drawnCaseId: string, caller: Caller, at: Date): Promise<CaseIdentityResponse> {
    const identity = await this.work.run(caller.scope, async (tx) => {
      const asked = await this.cases.find(tx, drawnCaseId, caller);
      if (!asked) return undefined;
      const { drawn, isAllowed } = asked;
      const action = isAllowed ? 'look-at-case-identity' : 'refused:look-at-case-identity';
      this.trail.record(tx, trailOf(caller, at, action, 'drawn-case', drawnCaseId));
      const known = isAllowed && (await this.register.identityOf(tx, drawn.registerCaseId));
      if (!known) return undefined;
      const { caseId, childName, dateOfBirth, socialWorker, team } = known;
      const { cycleId, pseudonym, stratum: plan, category } = drawn;
      return { drawnCaseId, cycleId, pseudonym, caseId, childName, dateOfBirth, socialWorker, team, plan, category };
    });
    // Committed first: a look that was refused is remembered.
    if (!identity) throw notHere();
    return identity;
  }
}
