import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { Samples } from '../persistence/samples.js';
import type { ReplaceCaseRequest } from './replace-case.request.js';
import type { ReplacementResponse } from './replace-case.js';
import { ReplacementTexts } from './replacement-texts.js';
import { Replacements } from './replacements.js';

/** Why a case is replaced, by whom and when. */
export interface ReplacementDecision extends ReplaceCaseRequest {
  readonly by: string;
  readonly at: Date;
}

/** Records that one case took the place of another, and why. */
@Injectable()
export class ReplacementRecord {
  constructor(
    private readonly samples: Samples,
    private readonly replacements: Replacements,
    private readonly texts: ReplacementTexts,
  ) {}

  async replace(
    tx: ScopeTransaction,
    drawnCaseId: string,
    decision: ReplacementDecision,
  ): Promise<ReplacementResponse> {
    const { reason, text, by, at } = decision;
    const old = await this.replacements.require(tx, drawnCaseId);
    const next = await this.replacements.drawNext(tx, old, at);
    const sealedReason = await this.texts.seal(tx, old.frameCaseId, text);
    await this.samples.replace(tx, { drawnCaseId, replacedBy: next.id, reason, sealedReason, by, at });
    return { cycleId: old.cycleId, drawnCaseId: next.id, pseudonym: next.pseudonym };
  }
}
