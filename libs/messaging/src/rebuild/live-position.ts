import type { ScopeTransaction } from '@accord/persistence';
import type { Targets } from './topic-replay.js';

const STORED = `
SELECT topic, partition, next_offset::text AS next FROM consumer_offset
WHERE consumer = $1 ORDER BY topic, partition`;

type Row = { topic: string; partition: number; next: string };

/** How far the running service has read the topics, and a way to hold it there. */
export class LivePosition {
  constructor(
    readonly consumer: string,
    private readonly topics: ReadonlySet<string>,
  ) {}

  async read(tx: ScopeTransaction): Promise<Targets> {
    return this.targetsOf(await tx.query<Row>(STORED, [this.consumer]));
  }

  /**
   * Holds the consumer where it is until the transaction ends: it takes each partition's row without waiting, fails, and
   * tries again later. The gate is held as a whole, which stops partitions read for the first time and whoever releases
   * parked messages.
   */
  async hold(tx: ScopeTransaction): Promise<Targets> {
    const rows = await tx.query<Row>(`${STORED} FOR UPDATE`, [this.consumer]);
    await tx.query('LOCK TABLE gate IN EXCLUSIVE MODE');
    return this.targetsOf(rows);
  }

  private targetsOf(rows: readonly Row[]): Targets {
    const read = rows.filter(({ topic }) => this.topics.has(topic));
    return new Map(read.map(({ topic, partition, next }) => [`${topic}:${partition}`, BigInt(next)]));
  }
}
