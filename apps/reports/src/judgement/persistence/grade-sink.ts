import type { CaseGradedV1, JudgementModeratedV1 } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import type { CommitSink, Statement } from '@accord/persistence';
import type { GradeChange, GradedCase } from './grade-change.js';

const WITHDRAW = ['judgement', 'case_grade'].map(
  (table) => `
DELETE FROM ${table} USING unnest($1::uuid[], $2::text[], $3::text[]) AS gone (cycle_id, authority, pseudonym)
WHERE ${table}.cycle_id = gone.cycle_id AND ${table}.authority = gone.authority AND ${table}.pseudonym = gone.pseudonym`,
);

const JUDGE = `
INSERT INTO judgement (cycle_id, authority, pseudonym, agency_id, domain, self, moderated)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
ON CONFLICT (cycle_id, authority, pseudonym, agency_id, domain)
  DO UPDATE SET self = excluded.self, moderated = excluded.moderated`;

const GRADE = `
INSERT INTO case_grade (cycle_id, authority, pseudonym, overall, capped_by)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])
ON CONFLICT (cycle_id, authority, pseudonym) DO UPDATE SET overall = excluded.overall, capped_by = excluded.capped_by`;

type Said<Data> = Data & { readonly authority: Scope };

/**
 * Writes what a slice of events said about grades with its COMMIT, in at most four statements. What counts is what was
 * said last: first cases go that were withdrawn, then come the grades that were given after that.
 */
export class GradeSink implements CommitSink<GradeChange> {
  readonly order = 20;

  flush(changes: readonly GradeChange[]): readonly Statement[] {
    const outcome = new GradeOutcome();
    changes.forEach((change) => outcome.add(change));
    return outcome.statements;
  }
}

/** What is left of changes that follow one another. */
class GradeOutcome {
  private readonly withdrawn = new Map<string, GradedCase>();
  private readonly cases = new Map<string, Said<CaseGradedV1>>();
  /** By case, then by agency and domain. */
  private readonly judgements = new Map<string, Map<string, Said<JudgementModeratedV1>>>();

  add(change: GradeChange): void {
    if (change.kind === 'withdrawn') return this.withdraw(change);
    const { authority, data } = change;
    const key = keyOf({ authority, ...data });
    if (change.kind === 'case') {
      this.cases.set(key, { authority, ...change.data });
      return;
    }
    const ofCase = this.judgements.get(key) ?? new Map<string, Said<JudgementModeratedV1>>();
    this.judgements.set(
      key,
      ofCase.set(`${change.data.agencyId} ${change.data.domain}`, { authority, ...change.data }),
    );
  }

  get statements(): Statement[] {
    const withdrawn = caseColumns([...this.withdrawn.values()]);
    const judgements = [...this.judgements.values()].flatMap((ofCase) => [...ofCase.values()]);
    const cases = [...this.cases.values()];
    return [
      ...(this.withdrawn.size > 0 ? WITHDRAW.map((sql) => ({ sql, parameters: withdrawn })) : []),
      ...(judgements.length > 0 ? [{ sql: JUDGE, parameters: judgementColumns(judgements) }] : []),
      ...(cases.length > 0 ? [{ sql: GRADE, parameters: gradeColumns(cases) }] : []),
    ];
  }

  private withdraw(one: GradedCase): void {
    const key = keyOf(one);
    this.withdrawn.set(key, one);
    this.cases.delete(key);
    this.judgements.delete(key);
  }
}

function keyOf({ cycleId, authority, pseudonym }: GradedCase): string {
  return `${cycleId} ${authority} ${pseudonym}`;
}

function caseColumns(rows: readonly GradedCase[]): unknown[][] {
  return [rows.map((row) => row.cycleId), rows.map((row) => row.authority), rows.map((row) => row.pseudonym)];
}

function judgementColumns(rows: readonly Said<JudgementModeratedV1>[]): unknown[][] {
  const agencies = [rows.map((row) => row.agencyId), rows.map((row) => row.domain)];
  return [...caseColumns(rows), ...agencies, rows.map((row) => row.self ?? null), rows.map((row) => row.moderated)];
}

function gradeColumns(rows: readonly Said<CaseGradedV1>[]): unknown[][] {
  return [...caseColumns(rows), rows.map((row) => row.overall), rows.map((row) => row.cappedBy ?? null)];
}
