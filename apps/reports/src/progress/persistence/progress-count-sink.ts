import type { ProgressCountedV1 } from '@accord/contracts';
import type { CommitSink, Statement } from '@accord/persistence';

const SAVE = `
INSERT INTO cycle_progress (cycle_id, authority, cases, requested, submitted, moderated)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::int[], $4::int[], $5::int[], $6::int[])
ON CONFLICT (cycle_id, authority) DO UPDATE SET cases = excluded.cases, requested = excluded.requested,
  submitted = excluded.submitted, moderated = excluded.moderated`;

/** How far an authority said that it is. */
export interface SaidProgress extends ProgressCountedV1 {
  readonly authority: string;
}

/** Writes what each authority counted last in a slice of events, with its COMMIT. */
export class ProgressCountSink implements CommitSink<SaidProgress> {
  readonly order = 20;

  flush(said: readonly SaidProgress[]): readonly Statement[] {
    const rows = [...new Map(said.map((one) => [`${one.cycleId} ${one.authority}`, one])).values()];
    const keys = [rows.map((row) => row.cycleId), rows.map((row) => row.authority)];
    const counts = (['cases', 'requested', 'submitted', 'moderated'] as const).map((name) =>
      rows.map((row) => row[name]),
    );
    return [{ sql: SAVE, parameters: [...keys, ...counts] }];
  }
}
