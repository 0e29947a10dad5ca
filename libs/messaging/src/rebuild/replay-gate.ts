import type { ScopeTransaction } from '@accord/persistence';
import { Gate } from '../gate/gate.js';
import type { OperatorsDecisions } from './operators-decisions.js';
import { ReplayBook } from './replay-book.js';

/** The gate of a rebuild: its own numbers in the shadow, held against those of the live gate. */
export class ReplayGate extends Gate {
  private readonly liveNumbers: string;

  constructor(
    consumer: string,
    liveSchema: string,
    private readonly decisions: OperatorsDecisions,
  ) {
    super(consumer);
    this.liveNumbers = `
SELECT aggregate_id AS "aggregateId", last_seq AS "lastSeq" FROM "${liveSchema}".gate
WHERE consumer = $1 AND topic = $2 AND aggregate_id = ANY($3::uuid[])`;
  }

  override async open(tx: ScopeTransaction, topic: string, aggregateIds: readonly string[]): Promise<ReplayBook> {
    type Row = { aggregateId: string; lastSeq: number };
    const [stored, live] = await Promise.all([
      this.stored(tx, topic, aggregateIds),
      tx.query<Row>(this.liveNumbers, [this.consumer, topic, aggregateIds]),
    ]);
    const last = new Map(live.map((row) => [row.aggregateId, row.lastSeq]));
    return new ReplayBook(stored, { topic, last, decisions: this.decisions });
  }
}
