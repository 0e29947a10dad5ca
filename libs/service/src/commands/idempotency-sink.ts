import type { CommitSink, Statement } from '@accord/persistence';

/** What a command leaves behind so that the same key is answered, not done, again. */
export interface IdempotencyRecord {
  readonly personId: string;
  readonly key: string;
  readonly requestDigest: string;
  readonly answer: object;
  readonly at: Date;
}

const INSERT = 'INSERT INTO idempotency_key (person_id, key, request_digest, answer, at) VALUES ($1, $2, $3, $4, $5)';

/**
 * Takes the key with COMMIT. A plain INSERT on purpose: a second run with the same key waits here for the first, then
 * violates the primary key, and PostgreSQL undoes everything that second run did.
 */
export const idempotencySink: CommitSink<IdempotencyRecord> = {
  order: 10,
  flush(records: readonly IdempotencyRecord[]): readonly Statement[] {
    return records.map(({ personId, key, requestDigest, answer, at }) => ({
      sql: INSERT,
      parameters: [personId, key, requestDigest, JSON.stringify(answer), at.toISOString()],
    }));
  },
};
