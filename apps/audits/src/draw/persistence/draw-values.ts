import { Injectable } from '@nestjs/common';
import type { DrawValue } from '@accord/contracts';
import type { ScopeTransaction } from '@accord/persistence';

/** A value, who gave it in this scope and when. */
export interface GivenValue extends DrawValue {
  readonly by?: string;
  readonly at: Date;
}

/** The witnesses' values: as they were given, and as they were published. Nothing of it is ever changed. */
@Injectable()
export class DrawValues {
  /** Answers whether it is the first one of that authority; a later one is not taken. */
  async give(tx: ScopeTransaction, cycleId: string, given: GivenValue): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO given_draw_value (cycle_id, authority, value, given_by, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING authority`,
      [cycleId, given.authority, given.value, given.by ?? null, given.at.toISOString()],
    );
    return rows.length === 1;
  }

  async publish(tx: ScopeTransaction, cycleId: string, values: readonly DrawValue[]): Promise<void> {
    for (const { authority, value } of values) {
      await tx.query(
        'INSERT INTO published_draw_value (cycle_id, authority, value) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [cycleId, authority, value],
      );
    }
  }

  given(tx: ScopeTransaction, cycleId: string): Promise<DrawValue[]> {
    return this.read(tx, 'given_draw_value', cycleId);
  }

  published(tx: ScopeTransaction, cycleId: string): Promise<DrawValue[]> {
    return this.read(tx, 'published_draw_value', cycleId);
  }

  private read(tx: ScopeTransaction, table: string, cycleId: string): Promise<DrawValue[]> {
    const sql = `SELECT authority, value FROM ${table} WHERE cycle_id = $1 ORDER BY authority COLLATE "C"`;
    return tx.query<DrawValue>(sql, [cycleId]);
  }
}
