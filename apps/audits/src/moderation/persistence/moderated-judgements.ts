import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { CaseKey } from '../../submission/case-key.js';
import type { DecidedGrade } from '../domain/judgement-decision.js';

/** Who gives grades, when, and whether they are the agencies' own, taken over in one act. */
export interface Giving {
  readonly drawnCaseId: string;
  readonly by: string;
  readonly at: Date;
  readonly accepted: boolean;
}

/** A moderated grade without its reason. */
export interface GivenJudgement {
  readonly id: string;
  readonly agencyId: string;
  readonly domain: string;
  readonly grade: string;
  readonly accepted: boolean;
  readonly by: string;
  readonly at: Date;
}

/** A moderated grade and why it was given. */
export interface ReasonedJudgement extends GivenJudgement {
  readonly reason: string | null;
}

interface Row extends GivenJudgement {
  readonly sealed: Buffer | null;
}

const SELECT = `SELECT id, agency_id AS "agencyId", domain, grade, accepted, by, at, reason AS sealed
  FROM moderated_judgement WHERE drawn_case_id = $1 ORDER BY pos`;
const ADD = `INSERT INTO moderated_judgement (id, drawn_case_id, agency_id, domain, self, grade, accepted, reason, at, by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Grades that moderation gave. Only ever added to: the last one of an agency and domain is the one that counts. */
@Injectable()
export class ModeratedJudgements {
  async add(tx: ScopeTransaction, key: CaseKey, giving: Giving, decided: readonly DecidedGrade[]): Promise<void> {
    const { drawnCaseId, accepted, by, at } = giving;
    for (const { agencyId, domain, self, grade, reason } of decided) {
      const id = newId();
      const sealed = reason === undefined ? null : key.seal(reason, placeOf(id));
      await tx.query(ADD, [id, drawnCaseId, agencyId, domain, self, grade, accepted, sealed, at.toISOString(), by]);
    }
  }

  /** In the order in which they were given. */
  async ofCase(tx: ScopeTransaction, drawnCaseId: string): Promise<GivenJudgement[]> {
    const rows = await tx.query<Row>(SELECT, [drawnCaseId]);
    return rows.map(({ sealed: _sealed, ...given }) => given);
  }

  /** The same with the reasons opened. */
  async reasoned(tx: ScopeTransaction, drawnCaseId: string, key: CaseKey): Promise<ReasonedJudgement[]> {
    const rows = await tx.query<Row>(SELECT, [drawnCaseId]);
    return rows.map(({ sealed, ...given }) => ({
      ...given,
      reason: sealed && key.open(sealed, placeOf(given.id)),
    }));
  }
}

function placeOf(id: string) {
  return { table: 'moderated_judgement', column: 'reason', row: id };
}
