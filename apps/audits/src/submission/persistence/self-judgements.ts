import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { CaseKey } from '../case-key.js';
import type { SubmittedJudgement } from '../case-submission.js';
import type { JudgementText } from '../domain/judgement-text.js';

/** When and by whom judgements are submitted. */
export interface Handing {
  readonly submissionId: string;
  readonly round: number;
  readonly by: string;
  readonly at: Date;
}

interface Row {
  readonly id: string;
  readonly domain: string;
  readonly grade: string;
  readonly sealed: Buffer;
}

// Which round is the last one is the table's to say: a case that turned out not to be known adds no judgement.
const LAST_ROUND = `SELECT id, domain, grade, sealed FROM self_judgement
  WHERE submission_id = $1 AND round = (SELECT max(round) FROM self_judgement WHERE submission_id = $1)`;

const ADD = `INSERT INTO self_judgement (submission_id, round, at, by, id, domain, grade, sealed)
  SELECT $1::uuid, $2::int, $3::timestamptz, $4::uuid, * FROM unnest($5::uuid[], $6::text[], $7::text[], $8::bytea[])`;

/** Judgements as they were submitted, round after round. Only ever added to. */
@Injectable()
export class SelfJudgements {
  async add(
    tx: ScopeTransaction,
    key: CaseKey,
    { submissionId, round, by, at }: Handing,
    judgements: readonly SubmittedJudgement[],
  ): Promise<void> {
    const rows = judgements.map(({ domain, grade, answers, rationale, evidence }) => {
      const id = newId();
      const text: JudgementText = { answers, rationale, evidence };
      return { id, domain, grade, sealed: key.seal(JSON.stringify(text), placeOf(id)) };
    });
    await tx.query(ADD, [
      ...[submissionId, round, at.toISOString(), by],
      rows.map(({ id }) => id),
      rows.map(({ domain }) => domain),
      rows.map(({ grade }) => grade),
      rows.map(({ sealed }) => sealed),
    ]);
  }

  /** Those of the last round in which any were submitted. */
  async last(tx: ScopeTransaction, submissionId: string, key: CaseKey): Promise<SubmittedJudgement[]> {
    const rows = await tx.query<Row>(LAST_ROUND, [submissionId]);
    return rows.map(({ id, domain, grade, sealed }) => ({
      domain,
      grade,
      ...(JSON.parse(key.open(sealed, placeOf(id))) as JudgementText),
    }));
  }
}

function placeOf(id: string) {
  return { table: 'self_judgement', column: 'sealed', row: id };
}
