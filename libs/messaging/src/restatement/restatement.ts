import { restatementOn, wireName, type RestatedV1 } from '@accord/contracts';
import { newId, type Scope } from '@accord/kernel';
import type { ScopeTransaction, UnitOfWork } from '@accord/persistence';
import { topicOf } from '../channels/topic-of.js';
import { writePayload } from '../envelope/write-payload.js';
import type { Restater } from './restater.js';

/** Commands about so few aggregates wait for one transaction. */
const AT_ONCE = 50;

/* Locked in the order in which every command locks them. What happens next has the next number, and comes after it. */
const NEXT_STREAMS = `
SELECT aggregate_id AS "aggregateId", last_seq AS sequence FROM outbox_stream
WHERE topic = $1 AND aggregate_id > $2 ORDER BY topic, aggregate_id LIMIT ${AT_ONCE} FOR UPDATE`;

/* The number is not a new one: a restatement says what holds after that event, and is not one more. */
const SAY = `
INSERT INTO outbox (id, topic, aggregate_id, aggregate_seq, type, at, data)
VALUES ($1, $2, $3, $4, $5, $6, $7)`;

const FIRST = '00000000-0000-0000-0000-000000000000';

type Stream = { aggregateId: string; sequence: number };

/** Restates every aggregate of a channel of a scope. See README.md for why that is a safe start. */
export class Restatement {
  constructor(
    private readonly work: Pick<UnitOfWork, 'run'>,
    private readonly restater: Restater,
  ) {}

  /** Answers how many were restated. Ended half-way, it may be run again: a restatement changes nothing where it is no start. */
  async run(scope: Scope, at: Date): Promise<number> {
    let restated = 0;
    for (let last: string | undefined = FIRST; last;) {
      const after: string = last;
      const done = await this.work.run(scope, (tx) => this.restateNext(tx, after, at));
      restated += done.length;
      last = done.at(-1);
    }
    return restated;
  }

  private async restateNext(tx: ScopeTransaction, after: string, at: Date): Promise<string[]> {
    const topic = topicOf(tx.scope, this.restater.channel);
    const streams = await tx.query<Stream>(NEXT_STREAMS, [topic, after]);
    for (const { aggregateId, sequence } of streams) {
      const data = this.payload({ facts: await this.restater.factsOf(tx, aggregateId) });
      await tx.query(SAY, [newId(), topic, aggregateId, sequence, this.type, at.toISOString(), data]);
    }
    return streams.map(({ aggregateId }) => aggregateId);
  }

  private get event() {
    const event = restatementOn(this.restater.channel);
    if (!event) throw new Error(`Channel ${this.restater.channel} has no event by which it is restated`);
    return event;
  }

  private get type(): string {
    return wireName(this.event);
  }

  private payload(data: RestatedV1): string {
    return writePayload(this.event, data);
  }
}
