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
// In the order in which they were given, which their positions keep.
const ADD = `INSERT INTO moderated_judgement
    (drawn_case_id, accepted, at, by, id, agency_id, domain, self, grade, reason)
  SELECT $1::uuid, $2::boolean, $3::timestamptz, $4::uuid, id, agency_id, domain, self, grade, reason
  FROM unnest($5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bytea[])
    WITH ORDINALITY AS given (id, agency_id, domain, self, grade, reason, place)
  ORDER BY place`;

/** Grades that moderation gave. Only ever added to: the last one of an agency and domain is the one that counts. */
@Injectable()
export class ModeratedJudgements {
  async add(tx: ScopeTransaction, key: CaseKey, giving: Giving, decided: readonly DecidedGrade[]): Promise<void> {
    const { drawnCaseId, accepted, by, at } = giving;
    const rows = decided.map((one) => {
      const id = newId();
      return { ...one, id, sealed: one.reason === undefined ? null : key.seal(one.reason, placeOf(id)) };
    });
    await tx.query(ADD, [
      ...[drawnCaseId, accepted, at.toISOString(), by],
      rows.map(({ id }) => id),
      rows.map(({ agencyId }) => agencyId),
      rows.map(({ domain }) => domain),
      rows.map(({ self }) => self ?? null),
      rows.map(({ grade }) => grade),
      rows.map(({ sealed }) => sealed),
    ]);
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
