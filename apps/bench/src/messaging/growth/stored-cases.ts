import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { EVENTS_OF_CASE, type NextCase } from '../apply/judgement-stream.js';

// Far apart in the table those that follow each other; prime to every power of ten, so that all have their turn.
const FAR = 618_033_989;

// Ids without an order, as Accord's are: all over the index, but in the table beside those that came at the same time.
const STORE = `
INSERT INTO gate (consumer, topic, aggregate_id, last_seq)
SELECT $1, $2, overlay(overlay(md5(n::text) placing '4' from 13) placing '8' from 17)::uuid, 0
FROM generate_series(0, $3::int - 1) AS n`;

/** Which cases are said something of at the same time: those that were first heard of together, or any. */
export type Neighbourhood = 'together' | 'anywhere';

/** Puts so many aggregates into a gate. The client is the owner's or the administrator's. */
export async function storeCases(
  client: Client,
  stream: { readonly group: string; readonly topic: string },
  amount: number,
): Promise<void> {
  await client.query(STORE, [stream.group, stream.topic, amount]);
  await client.query('VACUUM (ANALYZE) gate');
}

/** The cases of `storeCases` in turn, each with how many events were said of it before. */
export function storedCases(amount: number, neighbourhood: Neighbourhood): NextCase {
  const stride = neighbourhood === 'together' ? 1 : FAR;
  let turn = 0;
  return () => {
    const [number, round] = [(turn * stride) % amount, Math.floor(turn / amount)];
    turn += 1;
    return { id: idOf(number), before: round * EVENTS_OF_CASE };
  };
}

function idOf(number: number): string {
  const hex = createHash('md5').update(String(number)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
