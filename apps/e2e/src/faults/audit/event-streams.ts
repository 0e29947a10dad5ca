import { allMessages, type RunningStack } from '@accord/testing';
import type { RowSource } from '../world/scope-database.js';

/** Which services of which scope follow a topic; written out here, not taken from what is tested. */
const READERS = (authorities: readonly string[]): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(
    authorities.flatMap((scope) => [
      [`${scope}.audits`, [`${scope} cases`, `${scope} notifications`]],
      [`${scope}.cases`, [`${scope} audits`]],
      [`${scope}.sharing`, ['joint audits', 'joint reports']],
    ]),
  ),
  'joint.audits': [
    ...['joint notifications', 'joint reports'],
    ...authorities.flatMap((scope) => [`${scope} audits`, `${scope} cases`]),
  ],
});

interface Stream {
  readonly topic: string;
  readonly id: string;
  readonly last: number;
}

const SAID = `SELECT topic, aggregate_id::text AS id, last_seq AS last FROM (
    SELECT * FROM audits.outbox_stream UNION ALL SELECT * FROM cases.outbox_stream
  ) stream WHERE aggregate_id = ANY ($1::uuid[])`;
const ONLY_AUDITS = `SELECT topic, aggregate_id::text AS id, last_seq AS last FROM audits.outbox_stream
  WHERE aggregate_id = ANY ($1::uuid[])`;

/** What is said about some cases, submissions and findings, from the tables of those who say it to those who hear it. */
export class EventStreams {
  constructor(
    private readonly databases: readonly RowSource[],
    private readonly authorities: readonly string[],
  ) {}

  /** How many streams some reader has not taken in to their end. */
  async underWay(about: readonly string[]): Promise<number> {
    const [said, heard] = await Promise.all([this.said(about), this.heard(about)]);
    const readers = READERS(this.authorities);
    return said
      .flatMap((stream) => (readers[stream.topic] ?? []).map((reader) => ({ ...stream, reader })))
      .filter(({ reader, topic, id, last }) => heard.get(`${reader} ${topic} ${id}`) !== last).length;
  }

  /** What is wrong with the messages that lie in the topics. One that comes again, as it was, does no harm: its readers know it. */
  async faults(stack: RunningStack, about: readonly string[]): Promise<string[]> {
    const said = await this.said(about);
    const topics = [...new Set(said.map(({ topic }) => topic))];
    const lying = await Promise.all(topics.map(async (topic) => [topic, await allMessages(stack, topic)] as const));
    const messages = lying.flatMap(([topic, all]) =>
      all.map(({ value }) => ({ topic, ...(JSON.parse(value) as { id: string; subject: string; sequence: string }) })),
    );
    const byStream = Map.groupBy(messages, ({ topic, subject }) => `${topic} ${subject}`);
    return said.flatMap(({ topic, id, last }) => {
      const found = byStream.get(`${topic} ${id}`) ?? [];
      return streamFaults(found, last).map((fault) => `${topic} ${id}: ${fault}`);
    });
  }

  private async said(about: readonly string[]): Promise<Stream[]> {
    const rows = this.databases.map((database) =>
      database.rows<Stream>(database.scope === 'joint' ? ONLY_AUDITS : SAID, [about]),
    );
    return (await Promise.all(rows)).flat();
  }

  private async heard(about: readonly string[]): Promise<Map<string, number>> {
    const heard = new Map<string, number>();
    for (const database of this.databases) {
      const { scope } = database;
      const services =
        scope === 'joint' ? ['audits', 'notifications', 'reports'] : ['audits', 'cases', 'notifications'];
      const gates = services.map(
        (service) =>
          `SELECT '${service}' AS service, topic, aggregate_id::text AS id, last_seq AS last FROM ${service}.gate`,
      );
      const sql = `SELECT * FROM (${gates.join(' UNION ALL ')}) gate WHERE id = ANY ($1::text[])`;
      for (const { service, topic, id, last } of await database.rows<Stream & { service: string }>(sql, [about]))
        heard.set(`${scope} ${service} ${topic} ${id}`, last);
    }
    return heard;
  }
}

/** The messages of one stream must be numbered without a gap, in order, and one that comes again must be the same one. */
export function streamFaults(
  messages: readonly { readonly id: string; readonly sequence: string }[],
  last: number,
): string[] {
  const faults: string[] = [];
  const ids = new Map<number, string>();
  for (const { id, sequence } of messages) {
    const number = Number(sequence);
    const known = ids.get(number);
    if (known === undefined && number !== ids.size + 1) faults.push(`${number} after ${ids.size}`);
    if (known !== undefined && known !== id) faults.push(`two different ones have number ${number}`);
    ids.set(number, id);
  }
  if (ids.size !== last) faults.push(`${ids.size} of ${last}`);
  return faults;
}
