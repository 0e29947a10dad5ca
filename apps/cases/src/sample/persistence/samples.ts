import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { DrawRow } from './draw-row.js';
import type { DrawnCaseRow } from './drawn-case-row.js';

/** A case to be recorded as drawn. */
export type NewDrawnCase = Pick<DrawnCaseRow, 'id' | 'cycleId' | 'frameCaseId' | 'pseudonym' | 'stratum' | 'rank'>;

/** Why a case is replaced, as it is stored. */
export interface StoredReplacement {
  readonly drawnCaseId: string;
  readonly replacedBy: string;
  readonly reason: string;
  readonly sealedReason: Buffer;
  readonly by: string;
  readonly at: Date;
}

const CASES = `SELECT d.id, d.cycle_id AS "cycleId", d.frame_case_id AS "frameCaseId",
    f.register_case_id AS "registerCaseId", d.pseudonym, d.stratum, f.category, f.team, d.rank,
    successor.pseudonym AS "replacedBy", r.reason_code AS reason
  FROM drawn_case d JOIN frame_case f ON f.id = d.frame_case_id
    LEFT JOIN case_replacement r ON r.drawn_case_id = d.id LEFT JOIN drawn_case successor ON successor.id = r.replaced_by`;

/** Samples: who was drawn by which seed, and who took whose place. Rows are only ever added. */
@Injectable()
export class Samples {
  /** One change at a time for a cycle. */
  async lock(tx: ScopeTransaction, cycleId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sample ${cycleId}`]);
  }

  async findDraw(tx: ScopeTransaction, cycleId: string): Promise<DrawRow | undefined> {
    const sql = `SELECT cycle_id AS "cycleId", seed, draw_values AS values, strata, drawn_at AS "drawnAt" FROM draw
      WHERE cycle_id = $1`;
    return (await tx.query<DrawRow>(sql, [cycleId]))[0];
  }

  async find(tx: ScopeTransaction, drawnCaseId: string): Promise<DrawnCaseRow | undefined> {
    return (await tx.query<DrawnCaseRow>(`${CASES} WHERE d.id = $1`, [drawnCaseId]))[0];
  }

  /** In the order of their pseudonyms, which tells nothing of the draw. */
  async ofCycle(tx: ScopeTransaction, cycleId: string): Promise<DrawnCaseRow[]> {
    return tx.query<DrawnCaseRow>(`${CASES} WHERE d.cycle_id = $1 ORDER BY d.pseudonym`, [cycleId]);
  }

  async addDraw(tx: ScopeTransaction, draw: DrawRow): Promise<void> {
    const { cycleId, seed, values, strata, drawnAt } = draw;
    await tx.query('INSERT INTO draw (cycle_id, seed, draw_values, strata, drawn_at) VALUES ($1, $2, $3, $4, $5)', [
      ...[cycleId, seed, JSON.stringify(values), JSON.stringify(strata), drawnAt.toISOString()],
    ]);
  }

  async addCase(tx: ScopeTransaction, drawn: NewDrawnCase, at: Date): Promise<void> {
    const { id, cycleId, frameCaseId, pseudonym, stratum, rank } = drawn;
    await tx.query(
      `INSERT INTO drawn_case (id, cycle_id, frame_case_id, pseudonym, stratum, rank, drawn_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, cycleId, frameCaseId, pseudonym, stratum, rank, at.toISOString()],
    );
  }

  async replace(tx: ScopeTransaction, replacement: StoredReplacement): Promise<void> {
    const { drawnCaseId, replacedBy, reason, sealedReason, by, at } = replacement;
    await tx.query(
      `INSERT INTO case_replacement (drawn_case_id, replaced_by, reason_code, sealed_reason, decided_by, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [drawnCaseId, replacedBy, reason, sealedReason, by, at.toISOString()],
    );
  }
}
