import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import { KeyRing, type ScopeTransaction } from '@accord/persistence';
import { binaryArray } from '../../case-register/persistence/binary-array.js';
import type { CaseToFreeze, FrameCase } from './frame-case.js';
import { FrameCaseCipher } from './frame-case-cipher.js';
import type { FrozenFrame } from './frozen-frame.js';

const BATCH = 1000;

const INSERT_CASES = `INSERT INTO frame_case
  (id, cycle_id, position, register_case_id, stratum, category, team, key_id, wrapped_key, sealed_case_id)
  SELECT id::uuid, $1::uuid, position, register_case_id::uuid, stratum, category, team, key_id, wrapped_key, sealed_case_id
  FROM unnest($2::text[], $3::int4[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bytea[], $10::bytea[])
    AS frozen (id, position, register_case_id, stratum, category, team, key_id, wrapped_key, sealed_case_id)`;

const PAGE = `SELECT id, position, stratum, team, key_id AS "keyId", wrapped_key AS wrapped, sealed_case_id AS sealed
  FROM frame_case WHERE cycle_id = $1 AND position > $2 AND ($3::text IS NULL OR stratum = $3)
  ORDER BY position LIMIT ${BATCH}`;

interface Row extends Omit<FrameCase, 'caseId'> {
  readonly position: number;
  readonly keyId: string;
  readonly wrapped: Buffer;
  readonly sealed: Buffer;
}

/** Which part of a frame: all of it or one stratum, from a position on. */
export interface FramePart {
  readonly stratum?: string;
  readonly after?: number;
}

/** Frozen frames. They are never changed: PostgreSQL does not let the service. */
@Injectable()
export class Frames {
  constructor(private readonly ring: KeyRing) {}

  /** One at a time for a cycle. */
  async lock(tx: ScopeTransaction, cycleId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`frame ${cycleId}`]);
  }

  async find(tx: ScopeTransaction, cycleId: string): Promise<FrozenFrame | undefined> {
    const sql = `SELECT cycle_id AS "cycleId", salt, digest, size, strata, sampling, frozen_by AS "frozenBy",
      frozen_at AS "frozenAt" FROM frame WHERE cycle_id = $1`;
    return (await tx.query<FrozenFrame>(sql, [cycleId]))[0];
  }

  /** Writes a frame with its cases in the order of their file, sealed. */
  async add(tx: ScopeTransaction, frame: FrozenFrame, cases: readonly CaseToFreeze[]): Promise<void> {
    const { cycleId, salt, digest, size, strata, sampling, frozenBy, frozenAt } = frame;
    await tx.query(
      `INSERT INTO frame (cycle_id, salt, digest, size, strata, sampling, frozen_by, frozen_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [cycleId, salt, digest, size, JSON.stringify(strata), JSON.stringify(sampling), frozenBy, frozenAt.toISOString()],
    );
    const cipher = await this.cipher(tx);
    for (let start = 0; start < cases.length; start += BATCH)
      await this.addBatch(tx, cycleId, cases.slice(start, start + BATCH), { cipher, start });
  }

  /** The cases of a frame in the order of its file, opened; a batch in memory at a time. */
  async *cases(
    tx: ScopeTransaction,
    cycleId: string,
    { stratum, after = 0 }: FramePart = {},
  ): AsyncGenerator<FrameCase> {
    for (let position = after; ;) {
      const batch = await this.batch(tx, cycleId, { stratum, after: position });
      yield* batch.cases;
      if (batch.isLast) return;
      position = batch.last;
    }
  }

  /** A batch of them, for who reads each in a transaction of its own. */
  async batch(
    tx: ScopeTransaction,
    cycleId: string,
    { stratum = undefined, after = 0 }: FramePart,
  ): Promise<{ cases: FrameCase[]; last: number; isLast: boolean }> {
    const rows = await tx.query<Row>(PAGE, [cycleId, after, stratum ?? null]);
    const cipher = await this.cipher(tx);
    const cases = rows.map((row) => ({
      id: row.id,
      caseId: cipher.open(row, 'frame_case.case_id', row.sealed),
      stratum: row.stratum,
      team: row.team,
    }));
    return { cases, last: rows.at(-1)?.position ?? after, isLast: rows.length < BATCH };
  }

  async cipher(tx: ScopeTransaction): Promise<FrameCaseCipher> {
    return new FrameCaseCipher(await this.ring.keysOf(tx.scope));
  }

  private async addBatch(
    tx: ScopeTransaction,
    cycleId: string,
    cases: readonly CaseToFreeze[],
    { cipher, start }: { cipher: FrameCaseCipher; start: number },
  ): Promise<void> {
    const rows = cases.map((one, index) => {
      const id = newId();
      return { ...one, ...cipher.sealNew(id, one.caseId), id, position: start + index + 1 };
    });
    const text = (pick: (row: (typeof rows)[number]) => string | null) => binaryArray('text', rows.map(pick));
    const bytes = (pick: (row: (typeof rows)[number]) => Buffer) => binaryArray('bytea', rows.map(pick));
    await tx.query(INSERT_CASES, [
      cycleId,
      text((row) => row.id),
      binaryArray(
        'int4',
        rows.map((row) => row.position),
      ),
      text((row) => row.registerCaseId),
      ...[text((row) => row.stratum), text((row) => row.category), text((row) => row.team), text((row) => row.keyId)],
      ...[bytes((row) => row.wrapped), bytes((row) => row.sealedCaseId)],
    ]);
  }
}
