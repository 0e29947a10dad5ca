import { Injectable } from '@nestjs/common';
import { dayOf } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { keepAnAdministrator, standingAdministrations } from '../domain/last-administrator.js';
import type { RoleGrant } from '../domain/role-grant.js';

/*
 * Two administrators who end each other at the same moment lock two different people, so the count needs a lock of its
 * own. It is taken only by those who end such a grant. Two statements (in one flight), because the count must see what
 * the one who held the lock before has committed.
 */
const LOCK = `SELECT pg_advisory_xact_lock(hashtext('audits'), hashtext('standing-administrators'))`;

const COUNT_OTHERS = `SELECT count(*)::int AS others FROM role_grant
 WHERE role = 'administrator' AND valid_to IS NULL AND ended_at IS NULL AND valid_from <= $1 AND NOT id = ANY ($2::uuid[])`;

/** Sees to it that a scope always has someone who can administer it. */
@Injectable()
export class Administrators {
  /** Throws `last-administrator` when ending these grants would leave the scope without one. */
  async keepOneBeside(tx: ScopeTransaction, ending: readonly RoleGrant[], at: Date): Promise<void> {
    const ids = standingAdministrations(ending, at);
    if (ids.length === 0) return;
    const locked = tx.query(LOCK);
    const counted = tx.query<{ others: number }>(COUNT_OTHERS, [dayOf(at), ids]);
    const [, [count]] = await Promise.all([locked, counted]);
    keepAnAdministrator(count?.others ?? 0);
  }
}
