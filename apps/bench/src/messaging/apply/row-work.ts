import type { Client } from 'pg';
import { columnsOf, INSERT_JUDGEMENTS } from './judgement-sink.js';
import { JudgementStream, type SaidEvent } from './judgement-stream.js';

/** F2: the rows alone, a slice of them in one statement that is its own transaction, and nothing around it. */
export async function insertRows(client: Client, slices: number, size: number): Promise<number> {
  const stream = new JudgementStream('stockton', size);
  const prepared = Array.from({ length: slices }, () => columnsOf(stream.next(size).map(toRow)));
  const begun = performance.now();
  for (const values of prepared) await client.query({ name: 'rows', text: INSERT_JUDGEMENTS, values });
  return (slices * size) / ((performance.now() - begun) / 1000);
}

/** The peer: a transaction for each event, with its row in an inbox of ids. */
export async function applyOneByOne(client: Client, amount: number): Promise<number> {
  const events = new JudgementStream('stockton', 1).next(amount);
  const begun = performance.now();
  for (const event of events) {
    const { id, data } = { ...event, ...(JSON.parse(String(event.message.value)) as Pick<SaidEvent, 'id' | 'data'>) };
    await client.query('BEGIN READ WRITE');
    await client.query({ name: 'tenant', text: `SELECT set_config('app.tenant', $1, true)`, values: ['stockton'] });
    await client.query({ name: 'inbox', text: 'INSERT INTO inbox VALUES ($1, $2)', values: ['joint.reports', id] });
    await client.query({ name: 'rows', text: INSERT_JUDGEMENTS, values: columnsOf([toRow({ data })]) });
    await client.query('COMMIT');
  }
  return amount / ((performance.now() - begun) / 1000);
}

function toRow({ data }: Pick<SaidEvent, 'data'>): { authority: string; data: SaidEvent['data'] } {
  return { authority: 'stockton', data };
}
