import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { CaseModeration, type CaseModerationFacts } from '../domain/case-moderation.js';

const SELECT = `SELECT drawn_case_id AS "drawnCaseId", cycle_id AS "cycleId", pseudonym, state, version
  FROM case_moderation`;

// The row is there from the opening on; the lock also holds back who opens a case while it is replaced, or twice at once.
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('moderation ' || $1::text, 0))`;

/** How far the moderation of each case of a scope is. */
@Injectable()
export class CaseModerations {
  /** From here to the end of the transaction nobody else acts on the moderation of that case. */
  async hold(tx: ScopeTransaction, drawnCaseId: string): Promise<void> {
    await tx.query(ONE_AT_A_TIME, [drawnCaseId]);
  }

  async find(tx: ScopeTransaction, drawnCaseId: string): Promise<CaseModeration | undefined> {
    const [row] = await tx.query<CaseModerationFacts>(`${SELECT} WHERE drawn_case_id = $1`, [drawnCaseId]);
    return row && new CaseModeration(row);
  }

  async ofCycle(tx: ScopeTransaction, cycleId: string): Promise<CaseModeration[]> {
    const rows = await tx.query<CaseModerationFacts>(`${SELECT} WHERE cycle_id = $1`, [cycleId]);
    return rows.map((row) => new CaseModeration(row));
  }

  /** Writes one that is held. */
  async save(tx: ScopeTransaction, { facts }: CaseModeration): Promise<void> {
    const { drawnCaseId, cycleId, pseudonym, state, version } = facts;
    await tx.query(
      `INSERT INTO case_moderation (drawn_case_id, cycle_id, pseudonym, state, version) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (drawn_case_id) DO UPDATE SET state = EXCLUDED.state, version = EXCLUDED.version`,
      [drawnCaseId, cycleId, pseudonym, state, version],
    );
  }
}
