import { Inject, Injectable } from '@nestjs/common';
import { dayOf } from '@accord/kernel';
import type { Partnership } from '@accord/partnership';
import { PARTNERSHIP, type Caller } from '@accord/service';
import type { KnownCycle } from '../../cycle/cycle-directory.js';
import { releaseTerms } from '../domain/release-terms.js';
import type { StoredFinding } from '../persistence/stored-finding.js';
import { releasingRole } from '../releasing-role.js';
import type { Release } from './release.js';

/** Puts together what crosses when a finding is released: once for the page that shows it, once for the act. */
@Injectable()
export class Releases {
  constructor(@Inject(PARTNERSHIP) private readonly partnership: Partnership) {}

  /** Throws when the cycle's agreement does not cover it. */
  of(finding: StoredFinding, cycle: KnownCycle, caller: Caller, at: Date): Release {
    const { agreements, scopes } = this.partnership;
    const { agreementId } = cycle;
    const terms = releaseTerms({ authority: caller.scope, agreementId, agreements, scopes, today: dayOf(at) });
    const { id: findingId, cycleId, kind, domain, statement, supportingCases } = finding;
    const content = {
      ...{ findingId, cycleId, kind, domain, statement, supportingCases },
      agreementId: terms.agreement.id,
      purpose: terms.agreement.purpose,
      releasedByRole: releasingRole(caller),
      releasedBy: caller.personId,
      sharedAt: at.toISOString(),
    };
    return { content, terms };
  }
}
