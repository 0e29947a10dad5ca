import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import { KeyRing, type ScopeTransaction } from '@accord/persistence';
import { CaseKey } from './case-key.js';

/** The keys of drawn cases, one each, kept wrapped under the keys of the scope. */
@Injectable()
export class CaseKeys {
  constructor(private readonly ring: KeyRing) {}

  /** The key to seal and open texts about a drawn case with. Throws `key-gone` when there is none (any more). */
  async of(tx: ScopeTransaction, drawnCaseId: string): Promise<CaseKey> {
    const [row] = await tx.query<{ keyId: string; wrapped: Buffer }>(
      'SELECT key_id AS "keyId", wrapped_key AS wrapped FROM case_key WHERE drawn_case_id = $1',
      [drawnCaseId],
    );
    if (!row) throw keyGone();
    const keys = await this.ring.keysOf(tx.scope);
    return new CaseKey(tx.scope, keys.unwrap(row));
  }

  /** Makes the key of a case that has none; answers whether it made one. */
  async provide(tx: ScopeTransaction, drawnCaseId: string): Promise<boolean> {
    const keys = await this.ring.keysOf(tx.scope);
    const { keyId, wrapped } = keys.wrap(keys.newDataKey());
    const made = await tx.query(
      `INSERT INTO case_key (drawn_case_id, key_id, wrapped_key) VALUES ($1, $2, $3)
       ON CONFLICT (drawn_case_id) DO NOTHING RETURNING 1`,
      [drawnCaseId, keyId, wrapped],
    );
    return made.length > 0;
  }
}

function keyGone(): DomainError {
  const message = 'What was written about this case can no longer be read: its key was destroyed.';
  return new DomainError('conflict', 'key-gone', message);
}
