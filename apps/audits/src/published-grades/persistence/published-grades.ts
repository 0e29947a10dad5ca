import { Injectable } from '@nestjs/common';
import type { PublishedGrade } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import type { ReadGrade } from '../import-published-grades/grade-rows.js';

/** One import, whole. */
export interface GradeImport {
  readonly importId: string;
  readonly cycleId: string;
  readonly at: Date;
  /** Absent where the partnership told of it. */
  readonly by?: string;
  readonly grades: readonly ReadGrade[];
}

/** The import in force: the last one. */
export interface LatestImport {
  readonly importId: string;
  /** Counts the imports of the cycle. */
  readonly number: number;
  readonly at: Date;
}

/** Published grades by import. An import is never changed; the last one takes the place of those before. */
@Injectable()
export class PublishedGrades {
  async latest(tx: ScopeTransaction, cycleId: string): Promise<LatestImport | undefined> {
    const [row] = await tx.query<LatestImport>(
      `SELECT id AS "importId", number, at FROM published_grade_import
        WHERE cycle_id = $1 ORDER BY number DESC LIMIT 1`,
      [cycleId],
    );
    return row;
  }

  /** In the order of the table that was imported. */
  gradesOf(tx: ScopeTransaction, importId: string): Promise<PublishedGrade[]> {
    const sql = 'SELECT subject, domain, grade FROM published_grade WHERE import_id = $1 ORDER BY line, domain';
    return tx.query<PublishedGrade>(sql, [importId]);
  }

  /** Whoever adds holds the cycle locked, so the number is the next one. Answers it. */
  async add(tx: ScopeTransaction, { importId, cycleId, at, by, grades }: GradeImport): Promise<number> {
    const [added] = await tx.query<{ number: number }>(
      `INSERT INTO published_grade_import (id, cycle_id, number, at, by)
       SELECT $1::uuid, $2::uuid, coalesce(max(number), 0) + 1, $3::timestamptz, $4::uuid
         FROM published_grade_import WHERE cycle_id = $2::uuid
       RETURNING number`,
      [importId, cycleId, at.toISOString(), by ?? null],
    );
    const column = <Key extends keyof ReadGrade>(key: Key) => grades.map((grade) => grade[key]);
    await tx.query(
      `INSERT INTO published_grade (import_id, line, subject, domain, grade)
       SELECT $1::uuid, * FROM unnest($2::int[], $3::text[], $4::text[], $5::text[])`,
      [importId, column('line'), column('subject'), column('domain'), column('grade')],
    );
    return added?.number ?? 1;
  }
}
