import type { ClientBase } from 'pg';
import type { DatabasePlan } from './database-plan.js';

/** A login that existed before may hold rights that only a superuser can take away; provisioning stops on it. */
export async function refusePowerfulLogins(admin: ClientBase, plans: readonly DatabasePlan[]): Promise<void> {
  const logins = plans.flatMap((plan) => [plan.migrator, ...plan.places.map((place) => place.login)]);
  const { rows } = await admin.query<{ login: string }>(
    `SELECT rolname AS login FROM pg_roles r
      WHERE rolname = ANY ($1)
        AND (rolsuper OR rolbypassrls OR rolreplication OR EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid))`,
    [logins],
  );
  if (rows.length > 0) {
    const names = rows.map((row) => row.login).join(', ');
    throw new Error(
      `These logins have more rights than Accord allows; take away superuser, BYPASSRLS, REPLICATION and memberships: ${names}`,
    );
  }
}
