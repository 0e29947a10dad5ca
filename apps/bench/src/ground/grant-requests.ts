import { randomUUID } from 'node:crypto';
import type { PlannedRequest } from '../load/load-plan.js';
import type { KnownVersion } from './bench-people.js';

const REASON = 'Joins the multi-agency audit of the autumn as auditor for early help.';

/** One command for each person, as `web` sends it after the form: token, version seen, key of its own. */
export function grantRequests(token: string, people: readonly KnownVersion[], resource: string): PlannedRequest[] {
  const validFrom = new Date().toISOString().slice(0, 10);
  const body = JSON.stringify({ role: 'auditor', agencyId: 'sto-early-help', validFrom, reason: REASON });
  return people.map(({ id, version }) => ({
    method: 'POST',
    path: `/people/${id}/${resource}`,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'if-match': `"v${version}"`,
    },
    body,
  }));
}
