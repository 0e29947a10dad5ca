import { Inject, Injectable } from '@nestjs/common';
import { dayOf, newId, type Scope } from '@accord/kernel';
import { describeScope, type FirstAdministrator, type Partnership } from '@accord/partnership';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import { PARTNERSHIP } from '@accord/service';
import { Person } from '../person/domain/person.js';
import { PeopleRegister } from '../person/people-register.js';
import { PersonRepository } from '../person/persistence/person.repository.js';

const REASON = 'Named as first administrator in the partnership file.';

/** Makes the administrators that the partnership file names, since without one nobody could invite anybody. */
@Injectable()
export class FirstAdministrators {
  constructor(
    @Inject(PARTNERSHIP) private readonly partnership: Partnership,
    private readonly work: UnitOfWork,
    private readonly people: PersonRepository,
    private readonly register: PeopleRegister,
  ) {}

  /**
   * Does nothing for those whom this or an import made administrators before, also when that role has been ended since.
   * Answers how many are new.
   */
  async establish(scope: Scope, at: Date): Promise<number> {
    let established = 0;
    for (const named of describeScope(this.partnership, scope).firstAdministrators) {
      const isNew = await this.work.run(scope, (tx) => this.establishOne(tx, named, at));
      if (isNew) established += 1;
    }
    return established;
  }

  private async establishOne(tx: ScopeTransaction, named: FirstAdministrator, at: Date): Promise<boolean> {
    const { issuer, subject, name, email, agency: agencyId } = named;
    const known = await this.people.lockByIdentity(tx, issuer, subject);
    const grants = known ? await this.people.everyGrantOf(tx, known) : [];
    if (grants.some(({ terms, granted }) => terms.role === 'administrator' && granted.by === null)) return false;
    const invitee = known ?? Person.join({ id: newId(), issuer, subject, name, email, joinedAt: at });
    const terms = { role: 'administrator' as const, agencyId, validFrom: dayOf(at) };
    const { person, grant } = invitee.grant(newId(), terms, { by: null, at, reason: REASON });
    const occasion = { action: 'establish-first-administrator', at, origin: {} };
    this.register.grant(tx, person, [grant], occasion);
    return true;
  }
}
