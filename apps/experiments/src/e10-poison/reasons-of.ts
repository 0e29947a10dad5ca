import type { ParkReason } from '@accord/messaging';
import type { World } from '../world/world.js';
import { EVENTS_OF_VICTIM, REASON_FOR, type PoisonPlan, type Victim } from './poison-plan.js';

const PARKED = `SELECT reason, aggregate_id AS aggregate FROM parked_message ORDER BY id`;

/** What is parked, and the victims of which not exactly that is parked which must be, each with its reason. */
export async function reasonsOf(
  { place, listening }: World,
  { victims }: PoisonPlan,
): Promise<{ readonly parked: number; readonly wrong: readonly Victim[] }> {
  type Row = { reason: ParkReason; aggregate: string };
  const rows = await listening.work.run(place.scope, (tx) => tx.query<Row>(PARKED));
  const reasons = (victim: Victim): string =>
    rows
      .filter(({ aggregate }) => aggregate === victim.aggregate)
      .map(({ reason }) => reason)
      .join();
  return { parked: rows.length, wrong: victims.filter((victim) => reasons(victim) !== expected(victim)) };
}

/** The inedible one, and all that come after it behind it. */
function expected({ poison, sequence }: Victim): string {
  const behind = Array.from({ length: EVENTS_OF_VICTIM - sequence }, () => 'behind-parked');
  return [REASON_FOR[poison], ...behind].join();
}
