import type { JudgementModeratedV1 } from '@accord/contracts';
import type { CommitSink, Statement } from '@accord/persistence';

/** The statement of all contenders: as many rows as its arrays are long. */
export const INSERT_JUDGEMENTS = `
INSERT INTO judgement (cycle_id, authority, pseudonym, agency_id, domain, self, moderated)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`;

/** A grade and whose it is. */
export interface SaidJudgement {
  readonly authority: string;
  readonly data: JudgementModeratedV1;
}

/** Writes the grades of a whole slice in one statement, with its COMMIT. */
export class JudgementSink implements CommitSink<SaidJudgement> {
  readonly order = 10;

  flush(items: readonly SaidJudgement[]): readonly Statement[] {
    return [{ sql: INSERT_JUDGEMENTS, parameters: columnsOf(items) }];
  }
}

/** The arrays for `INSERT_JUDGEMENTS`. */
export function columnsOf(items: readonly SaidJudgement[]): unknown[] {
  return [
    items.map(({ data }) => data.cycleId),
    items.map(({ authority }) => authority),
    items.map(({ data }) => data.pseudonym),
    items.map(({ data }) => data.agencyId),
    items.map(({ data }) => data.domain),
    items.map(({ data }) => data.self ?? null),
    items.map(({ data }) => data.moderated),
  ];
}
