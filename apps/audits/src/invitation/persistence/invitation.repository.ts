import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { FindOptionsWhere } from 'typeorm';
import type { Invitation } from '../domain/invitation.js';
import { fromInvitation, toInvitation } from './invitation-mapping.js';
import { InvitationSchema, type InvitationRow } from './invitation.schema.js';

/** The invitations of a scope. */
@Injectable()
export class InvitationRepository {
  async add(tx: ScopeTransaction, invitation: Invitation): Promise<void> {
    await tx.manager.getRepository(InvitationSchema).insert(fromInvitation(invitation));
  }

  /** Locks the invitation whose secret has that digest: of two who use it at once, one waits and finds it used. */
  lockBySecret(tx: ScopeTransaction, secretDigest: Buffer): Promise<Invitation | undefined> {
    return this.lock(tx, { secretDigest });
  }

  lockById(tx: ScopeTransaction, id: string): Promise<Invitation | undefined> {
    return this.lock(tx, { id });
  }

  /** Writes what became of it; who invited whom to what never changes. */
  async close(tx: ScopeTransaction, invitation: Invitation): Promise<void> {
    const { id, acceptedBy, acceptedAt, acceptedKey, withdrawnBy, withdrawnAt } = fromInvitation(invitation);
    const repository = tx.manager.getRepository(InvitationSchema);
    await repository.update(id, { acceptedBy, acceptedAt, acceptedKey, withdrawnBy, withdrawnAt });
  }

  private async lock(tx: ScopeTransaction, where: FindOptionsWhere<InvitationRow>): Promise<Invitation | undefined> {
    const repository = tx.manager.getRepository(InvitationSchema);
    const row = await repository.findOne({ where, lock: { mode: 'pessimistic_write' } });
    return row ? toInvitation(row) : undefined;
  }
}
