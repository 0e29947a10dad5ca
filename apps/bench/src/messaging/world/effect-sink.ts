import type { CommitSink, Statement } from '@accord/persistence';

/** What a handler writes of an event. */
export interface Effect {
  readonly aggregateId: string;
  readonly sequence: number;
}

const WRITE = `
INSERT INTO effect (handler, aggregate_id, sequence)
SELECT 'bench', effect.* FROM unnest($1::uuid[], $2::int[]) AS effect (aggregate_id, sequence)`;

/** Writes the effects of a whole slice with its COMMIT, in one statement. */
export class EffectSink implements CommitSink<Effect> {
  readonly order = 50;

  flush(effects: readonly Effect[]): readonly Statement[] {
    const parameters = [effects.map((effect) => effect.aggregateId), effects.map((effect) => effect.sequence)];
    return [{ sql: WRITE, parameters }];
  }
}
