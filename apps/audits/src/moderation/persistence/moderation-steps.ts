import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { CaseKey } from '../../submission/case-key.js';
import { CaseKeys } from '../../submission/case-keys.js';

/** What happened to a moderation as a whole; the grades that were given have tables of their own. */
export type ModerationStepAction = 'open' | 'grade' | 'reopen' | 'withdraw';

/** A step to be remembered; nobody takes the one that the draw takes. */
export interface NewModerationStep {
  readonly action: ModerationStepAction;
  readonly by?: string;
  readonly at: Date;
  readonly reason?: string;
}

/** A step that was taken. */
export interface ModerationStep {
  readonly action: ModerationStepAction;
  readonly by: string | null;
  readonly at: Date;
  readonly reason: string | null;
}

interface Row extends Omit<ModerationStep, 'reason'> {
  readonly id: string;
  readonly sealed: Buffer | null;
}

/** The story of each moderation. Only ever added to. */
@Injectable()
export class ModerationSteps {
  constructor(private readonly keys: CaseKeys) {}

  async add(tx: ScopeTransaction, drawnCaseId: string, step: NewModerationStep): Promise<void> {
    const id = newId();
    const { action, by, at, reason } = step;
    const sealed = reason ? (await this.keys.of(tx, drawnCaseId)).seal(reason, placeOf(id)) : null;
    await tx.query(
      'INSERT INTO moderation_step (id, drawn_case_id, action, reason, at, by) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, drawnCaseId, action, sealed, at.toISOString(), by ?? null],
    );
  }

  /** Oldest first. */
  async ofCase(tx: ScopeTransaction, drawnCaseId: string, key: CaseKey): Promise<ModerationStep[]> {
    const rows = await tx.query<Row>(
      'SELECT id, action, reason AS sealed, at, by FROM moderation_step WHERE drawn_case_id = $1 ORDER BY pos',
      [drawnCaseId],
    );
    return rows.map(({ id, sealed, ...step }) => ({ ...step, reason: sealed && key.open(sealed, placeOf(id)) }));
  }
}

function placeOf(id: string) {
  return { table: 'moderation_step', column: 'reason', row: id };
}
