import { isUUID } from 'class-validator';
import type { ScopeTransaction } from '@accord/persistence';
import type { ParkedDetails, ParkedGroup, PastDecision } from './parked-details.js';
import { ENTRY_COLUMNS, type ParkedEntry } from './parked-entry.js';

/** A message without a key shares its fate with no other one. */
const GROUP = `topic, coalesce(aggregate_id, message_id::text)`;

const GROUPS = `
SELECT * FROM (
  SELECT DISTINCT ON (${GROUP}) ${ENTRY_COLUMNS}, parked_message.id AS place, count(*) OVER (PARTITION BY ${GROUP})::int AS total
  FROM parked_message WHERE consumer = $1 ORDER BY ${GROUP}, parked_message.id
) AS grouped ORDER BY place LIMIT $2 OFFSET $3`;

const COUNT = `SELECT count(DISTINCT (${GROUP}))::int AS total FROM parked_message WHERE consumer = $1`;

const FIND = `SELECT ${ENTRY_COLUMNS} FROM parked_message WHERE consumer = $1 AND message_id = $2`;

const QUEUE = `
SELECT ${ENTRY_COLUMNS}, count(*) OVER ()::int AS total FROM parked_message
WHERE consumer = $1 AND topic = $2 AND (message_id = $4 OR aggregate_id = $3) ORDER BY sequence NULLS LAST, parked_message."offset" LIMIT 100`;

const PASSED = `SELECT last_seq AS last FROM gate WHERE consumer = $1 AND topic = $2 AND aggregate_id = $3`;

const DECISIONS = `
SELECT decided_at AS at, person_id AS "personId", operator, decision, outcome, why, topic, partition, "offset"::text AS offset,
  sequence, type, reason
FROM parked_decision WHERE consumer = $1 AND topic = $2 AND aggregate_id = $3 ORDER BY id DESC LIMIT 100`;

/** Reads what is parked for a consumer (`stockton.cases`), to be shown to people. Changes nothing, and reads no payload. */
export class ParkedReader {
  constructor(private readonly consumer: string) {}

  /** One entry for each aggregate, those that wait longest first. */
  async list(
    tx: ScopeTransaction,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<{ items: ParkedGroup[]; total: number }> {
    const [rows, [count]] = await Promise.all([
      tx.query<ParkedGroup & { place: string }>(GROUPS, [this.consumer, page.limit, page.offset]),
      tx.query<{ total: number }>(COUNT, [this.consumer]),
    ]);
    return { items: rows.map(({ place: _place, ...group }) => group), total: count?.total ?? 0 };
  }

  async find(tx: ScopeTransaction, id: string): Promise<ParkedEntry | undefined> {
    const [entry] = await tx.query<ParkedEntry>(FIND, [this.consumer, id]);
    return entry;
  }

  async show(tx: ScopeTransaction, id: string): Promise<ParkedDetails | undefined> {
    const entry = await this.find(tx, id);
    if (!entry) return undefined;
    const { topic, aggregateId } = entry;
    const [rows, last, decisions] = await Promise.all([
      tx.query<ParkedEntry & { total: number }>(QUEUE, [this.consumer, topic, aggregateId, id]),
      this.lastPassed(tx, topic, aggregateId),
      tx.query<PastDecision>(DECISIONS, [this.consumer, topic, aggregateId]),
    ]);
    const queue = rows.map(({ total: _total, ...one }) => one);
    const first = queue.find(({ sequence }) => sequence === null || sequence > last);
    const isFirst = entry.sequence === null || entry.sequence <= last || first?.id === entry.id;
    const missing =
      isFirst && entry.sequence !== null && entry.sequence > last + 1
        ? { from: last + 1, to: entry.sequence - 1 }
        : null;
    return { ...entry, isFirst, missing, queue, total: rows[0]?.total ?? 0, decisions };
  }

  /** The number of the last event of the aggregate that passed the gate. */
  private async lastPassed(tx: ScopeTransaction, topic: string, aggregateId: string | null): Promise<number> {
    if (!isUUID(aggregateId)) return 0;
    const [gate] = await tx.query<{ last: number }>(PASSED, [this.consumer, topic, aggregateId]);
    return gate?.last ?? 0;
  }
}
