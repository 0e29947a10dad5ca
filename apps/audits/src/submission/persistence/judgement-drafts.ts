import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { CaseKey } from '../case-key.js';
import type { WrittenJudgement } from '../domain/judgement-problems.js';
import type { JudgementText } from '../domain/judgement-text.js';

/** What was saved last of one domain. */
export interface JudgementDraft extends WrittenJudgement {
  readonly domain: string;
  readonly version: number;
  readonly savedAt: Date;
  readonly savedBy: string;
}

/** What is to be saved of one domain. */
export interface NewDraft {
  readonly submissionId: string;
  readonly domain: string;
  /** The version that it follows; 0 when nothing was saved yet. */
  readonly follows: number;
  readonly written: WrittenJudgement;
  readonly by: string;
  readonly at: Date;
}

interface Row {
  readonly domain: string;
  readonly version: number;
  readonly grade: string | null;
  readonly sealed: Buffer;
  readonly savedAt: Date;
  readonly savedBy: string;
}

/** Judgements that are being written: overwritten while they are, copied when they are submitted. */
@Injectable()
export class JudgementDrafts {
  async of(tx: ScopeTransaction, submissionId: string, key: CaseKey): Promise<JudgementDraft[]> {
    const rows = await tx.query<Row>(
      `SELECT domain, version, grade, sealed, saved_at AS "savedAt", saved_by AS "savedBy"
         FROM judgement_draft WHERE submission_id = $1`,
      [submissionId],
    );
    return rows.map(({ sealed, ...row }) => ({
      ...row,
      ...(JSON.parse(key.open(sealed, placeOfDraft(submissionId, row.domain))) as JudgementText),
    }));
  }

  /** The version of what was saved last of a domain; 0 when nothing was. */
  async versionOf(tx: ScopeTransaction, submissionId: string, domain: string): Promise<number> {
    const sql = 'SELECT version FROM judgement_draft WHERE submission_id = $1 AND domain = $2';
    const [row] = await tx.query<{ version: number }>(sql, [submissionId, domain]);
    return row?.version ?? 0;
  }

  /** Saves a domain of a submission that is locked. */
  async save(tx: ScopeTransaction, key: CaseKey, draft: NewDraft): Promise<void> {
    const { submissionId, domain, follows, by, at } = draft;
    const { grade, answers, rationale, evidence } = draft.written;
    const text: JudgementText = { answers, rationale, evidence };
    await tx.query(
      `INSERT INTO judgement_draft (submission_id, domain, version, grade, sealed, saved_at, saved_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (submission_id, domain) DO UPDATE SET version = EXCLUDED.version, grade = EXCLUDED.grade,
         sealed = EXCLUDED.sealed, saved_at = EXCLUDED.saved_at, saved_by = EXCLUDED.saved_by`,
      [
        ...[submissionId, domain, follows + 1, grade],
        ...[key.seal(JSON.stringify(text), placeOfDraft(submissionId, domain)), at.toISOString(), by],
      ],
    );
  }
}

function placeOfDraft(submissionId: string, domain: string) {
  return { table: 'judgement_draft', column: 'sealed', row: `${submissionId}/${domain}` };
}
