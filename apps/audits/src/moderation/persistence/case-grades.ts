import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { CaseKey } from '../../submission/case-key.js';
import type { OverallGrade } from '../domain/overall-grade.js';

/** An overall grade to be kept. */
export interface NewCaseGrade {
  readonly drawnCaseId: string;
  readonly decided: OverallGrade;
  readonly reason?: string;
  readonly by: string;
  readonly at: Date;
}

/** An overall grade as it was given, with the cap that there was. */
export interface GivenCaseGrade {
  readonly id: string;
  readonly overall: string;
  readonly cap: string | null;
  /** Code of the rule behind the cap, and the same again if the grade is as good as it allows. */
  readonly capRule: string | null;
  readonly cappedBy: string | null;
  readonly by: string;
  readonly at: Date;
}

/** An overall grade and what was said with it. */
export interface ReasonedCaseGrade extends GivenCaseGrade {
  readonly reason: string | null;
}

interface Row extends GivenCaseGrade {
  readonly sealed: Buffer | null;
}

const COLUMNS = `id, overall, cap, cap_rule AS "capRule", capped_by AS "cappedBy", by, at`;

/** Overall multi-agency grades of cases. Only ever added to: the last one of a case is the one that counts. */
@Injectable()
export class CaseGrades {
  async add(tx: ScopeTransaction, key: CaseKey, grade: NewCaseGrade): Promise<void> {
    const id = newId();
    const { drawnCaseId, decided, reason, by, at } = grade;
    const sealed = reason === undefined ? null : key.seal(reason, placeOf(id));
    await tx.query(
      `INSERT INTO case_grade (id, drawn_case_id, overall, cap, cap_rule, capped_by, reason, at, by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, drawnCaseId, decided.overall, decided.cap?.grade ?? null, decided.cap?.rule.code ?? null],
        ...[decided.cappedBy ?? null, sealed, at.toISOString(), by],
      ],
    );
  }

  /** The one that counts. */
  async last(tx: ScopeTransaction, drawnCaseId: string): Promise<GivenCaseGrade | undefined> {
    const sql = `SELECT ${COLUMNS} FROM case_grade WHERE drawn_case_id = $1 ORDER BY pos DESC LIMIT 1`;
    const [row] = await tx.query<GivenCaseGrade>(sql, [drawnCaseId]);
    return row;
  }

  /** Oldest first. */
  async ofCase(tx: ScopeTransaction, drawnCaseId: string, key: CaseKey): Promise<ReasonedCaseGrade[]> {
    const sql = `SELECT ${COLUMNS}, reason AS sealed FROM case_grade WHERE drawn_case_id = $1 ORDER BY pos`;
    const rows = await tx.query<Row>(sql, [drawnCaseId]);
    return rows.map(({ sealed, ...given }) => ({ ...given, reason: sealed && key.open(sealed, placeOf(given.id)) }));
  }

  /** The grades that count of the cases of a cycle whose moderation is closed, by the ids of the cases. */
  async ofCycle(tx: ScopeTransaction, cycleId: string): Promise<Map<string, string>> {
    const rows = await tx.query<{ drawnCaseId: string; overall: string }>(
      `SELECT DISTINCT ON (g.drawn_case_id) g.drawn_case_id AS "drawnCaseId", g.overall
         FROM case_grade g JOIN case_moderation m USING (drawn_case_id)
        WHERE m.cycle_id = $1 AND m.state = 'closed' ORDER BY g.drawn_case_id, g.pos DESC`,
      [cycleId],
    );
    return new Map(rows.map(({ drawnCaseId, overall }) => [drawnCaseId, overall]));
  }
}

function placeOf(id: string) {
  return { table: 'case_grade', column: 'reason', row: id };
}
