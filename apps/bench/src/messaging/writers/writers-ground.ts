import { personLeftV1 } from '@accord/contracts';
import { newId, toScope } from '@accord/kernel';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { messagingDatabase, openScopeDatabases, type TestScopeDatabases } from '@accord/testing';
import type { Client } from 'pg';
import { CreateBusinessRow1764000009200 } from './create-business-row.migration.js';

const AGGREGATES = 500;
const MOST_WRITERS = 32;
const BODY = 'x'.repeat(300);
const INSERT = 'INSERT INTO business_row (id, aggregate_id, status, body, at) VALUES ($1, $2, $3, $4, $5)';

/** Says what the transaction did; or nothing. */
export type Say = (tx: ScopeTransaction, aggregateId: string) => void;

/** A service whose commands write one row each. */
export class WritersGround {
  readonly scope = toScope('stockton');
  private readonly outbox = new Outbox('audits');
  /** Each writer has aggregates of its own, as clerks have cases. */
  private readonly aggregates = Array.from({ length: MOST_WRITERS }, () =>
    Array.from({ length: AGGREGATES }, () => newId()),
  );

  private constructor(private readonly world: TestScopeDatabases) {}

  static async open(): Promise<WritersGround> {
    const { migrations, ...database } = messagingDatabase('audits');
    const withRows = { ...database, migrations: [...migrations, CreateBusinessRow1764000009200] };
    return new WritersGround(await openScopeDatabases(withRows, ['stockton'], { poolSize: MOST_WRITERS }));
  }

  readonly sayIt: Say = (tx, personId) => {
    const at = new Date();
    this.outbox.record(tx, personLeftV1, { aggregateId: personId, at, data: { personId, leftAt: at.toISOString() } });
  };

  readonly sayNothing: Say = () => undefined;

  /** Commands per second, with so many at once for so long, each durable before the next begins. */
  async write(writers: number, seconds: number, say: Say): Promise<number> {
    const end = performance.now() + seconds * 1000;
    const counts = this.aggregates.slice(0, writers).map(async (aggregates) => {
      let count = 0;
      for (; performance.now() < end; count += 1) {
        const aggregateId = aggregates[count % aggregates.length] ?? '';
        await this.world.work.run(this.scope, async (tx) => {
          await tx.query(INSERT, [newId(), aggregateId, 'open', BODY, new Date().toISOString()]);
          say(tx, aggregateId);
        });
      }
      return count;
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0) / seconds;
  }

  /** A connection outside the pool, under a login whose connections are not counted. */
  async plainClient(): Promise<Client> {
    const client = await this.world.connect(this.scope);
    await client.query('SET search_path = audits');
    return client;
  }

  close(): Promise<void> {
    return this.world.close();
  }
}
