import { Injectable } from '@nestjs/common';
import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { AccessTrail } from '@accord/service';
import { RegisterCases } from '../../case-register/persistence/register-cases.repository.js';
import { RegisterNamesBuilder, type RegisterNames } from '../domain/index.js';

interface CachedNames {
  readonly importId: string | undefined;
  readonly names: RegisterNames;
}

const NEWEST = `SELECT id FROM register_import WHERE state = 'applied' ORDER BY finished_at DESC, id LIMIT 1`;

/**
 * The names of an authority's register, of children and of workers, those of cases included that a newer register no longer
 * has. Kept in memory for each scope, and gathered again once a newer register was applied.
 */
@Injectable()
export class RegisterNameIndex {
  private readonly cached = new Map<Scope, CachedNames>();

  constructor(
    private readonly cases: RegisterCases,
    private readonly trail: AccessTrail,
  ) {}

  async of(tx: ScopeTransaction, at: Date): Promise<RegisterNames> {
    const [newest] = await tx.query<{ id: string }>(NEWEST);
    const known = this.cached.get(tx.scope);
    if (known && known.importId === newest?.id) return known.names;
    const names = await this.gather(tx);
    if (newest) {
      const read = { action: 'read-register-for-screening', objectType: 'register-import', objectId: newest.id, at };
      this.trail.record(tx, read);
    }
    this.cached.set(tx.scope, { importId: newest?.id, names });
    return names;
  }

  private async gather(tx: ScopeTransaction): Promise<RegisterNames> {
    const builder = new RegisterNamesBuilder();
    for await (const { childName, socialWorker } of this.cases.stream(tx, { withGone: true })) {
      builder.add(childName);
      if (socialWorker !== '') builder.add(socialWorker);
    }
    return builder.build();
  }
}
