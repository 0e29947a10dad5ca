import { Injectable } from '@nestjs/common';
import type { ScreenedPassage } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import type { FindingSeal } from './finding-seal.js';

/** The statement of a finding at some time. */
export interface FindingText {
  readonly textId: string;
  readonly findingId: string;
  readonly statement: string;
  readonly digest: string;
}

/** What the screening said of a text. */
export interface ScreeningAnswer {
  readonly textId: string;
  readonly findingId: string;
  readonly digest: string;
  readonly passages: readonly ScreenedPassage[];
}

const ANSWER = `UPDATE finding_text SET screened_at = $4, passages = $5
  WHERE id = $1 AND finding_id = $2 AND digest = $3 AND screened_at IS NULL RETURNING id`;

/** Only while it is the text that the finding has: an answer to an older one changes nothing. */
const SCREENED = `UPDATE finding SET state = 'screened', changed_at = $3
  WHERE id = $1 AND text_id = $2 AND state = 'draft' RETURNING id`;

/** Every statement that a finding ever had, and what its screening found. */
@Injectable()
export class FindingTexts {
  async add(tx: ScopeTransaction, text: FindingText, seal: FindingSeal): Promise<void> {
    const sealed = seal.sealStatement(text.textId, text.statement);
    const sql = 'INSERT INTO finding_text (id, finding_id, digest, sealed_statement) VALUES ($1, $2, $3, $4)';
    await tx.query(sql, [text.textId, text.findingId, text.digest, sealed]);
  }

  /** Keeps an answer to a question that was asked so. Answers whether it was, and whether the finding goes on by it. */
  async answer(
    tx: ScopeTransaction,
    { textId, findingId, digest, passages }: ScreeningAnswer,
    at: Date,
  ): Promise<'unasked' | 'outdated' | 'screened'> {
    // In the order of the commands: finding before text.
    await tx.query('SELECT 1 FROM finding WHERE id = $1 FOR UPDATE', [findingId]);
    const when = at.toISOString();
    const kept = await tx.query(ANSWER, [textId, findingId, digest, when, JSON.stringify(passages)]);
    if (kept.length === 0) return 'unasked';
    return (await tx.query(SCREENED, [findingId, textId, when])).length > 0 ? 'screened' : 'outdated';
  }
}
