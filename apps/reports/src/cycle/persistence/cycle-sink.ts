import type { CommitSink, Statement } from '@accord/persistence';
import type { KnownCycle } from '../known-cycle.js';

const SAVE = `
INSERT INTO known_cycle (cycle_id, definition, changed_at)
SELECT * FROM unnest($1::uuid[], $2::jsonb[], $3::timestamptz[])
ON CONFLICT (cycle_id) DO UPDATE SET definition = excluded.definition, changed_at = excluded.changed_at`;

/** Writes each cycle as it was said last in a slice of events, with its COMMIT. */
export class CycleSink implements CommitSink<KnownCycle> {
  readonly order = 20;

  flush(said: readonly KnownCycle[]): readonly Statement[] {
    const cycles = [...new Map(said.map((cycle) => [cycle.cycleId, cycle])).values()];
    const definitions = cycles.map((cycle) => JSON.stringify(cycle));
    return [
      { sql: SAVE, parameters: [cycles.map((one) => one.cycleId), definitions, cycles.map((one) => one.changedAt)] },
    ];
  }
}
