import { Injectable } from '@nestjs/common';
import type { ReplacementReason } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere } from '@accord/service';
import { Samples } from '../persistence/samples.js';
import { ReplacementTexts } from '../replace-case/replacement-texts.js';

/** A drawn case and, when it was replaced, by which one, why and by whom. */
export interface ReplacementPageResponse {
  readonly drawnCaseId: string;
  readonly cycleId: string;
  readonly pseudonym: string;
  readonly stratum: string;
  readonly replacement: {
    readonly replacedBy: string;
    readonly reason: ReplacementReason | null;
    readonly text: string;
    readonly by: string;
    readonly at: string;
  } | null;
}

interface Row {
  readonly sealed: Buffer;
  readonly by: string;
  readonly at: Date;
}

/** Reads how a drawn case was replaced. The words are about a case: who reads them is in the trail. */
@Injectable()
export class ReplacementPageQuery {
  constructor(
    private readonly samples: Samples,
    private readonly texts: ReplacementTexts,
  ) {}

  async read(tx: ScopeTransaction, drawnCaseId: string): Promise<ReplacementPageResponse> {
    const one = await this.samples.find(tx, drawnCaseId);
    if (!one) throw notHere();
    const { cycleId, pseudonym, stratum, frameCaseId, replacedBy, reason } = one;
    const sql = `SELECT sealed_reason AS sealed, decided_by AS by, decided_at AS at FROM case_replacement
      WHERE drawn_case_id = $1`;
    const [row] = await tx.query<Row>(sql, [drawnCaseId]);
    if (!row || !replacedBy) return { drawnCaseId, cycleId, pseudonym, stratum, replacement: null };
    const text = await this.texts.open(tx, frameCaseId, row.sealed);
    const replacement = { replacedBy, reason, text, by: row.by, at: row.at.toISOString() };
    return { drawnCaseId, cycleId, pseudonym, stratum, replacement };
  }
}
