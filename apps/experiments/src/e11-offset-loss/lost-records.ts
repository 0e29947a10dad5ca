import type { World } from '../world/world.js';

const STORED = `SELECT partition, next_offset::int AS next FROM consumer_offset WHERE topic = $1`;

/** What the broker deleted before it was read. */
export interface LostRecords {
  /** Which events, by what their writers call them. */
  readonly events: ReadonlySet<string>;
  /** In how many partitions. */
  readonly partitions: number;
}

/** Deletes half of what is still to be read in each partition, as Kafka does by itself when a reader is away for too long. */
export async function loseRecords({ place, listening }: World): Promise<LostRecords> {
  const stored = await listening.work.run(place.scope, (tx) =>
    tx.query<{ partition: number; next: number }>(STORED, [place.topic]),
  );
  const [messages, ends] = [await place.topics.read(), await place.ends()];
  const events = new Set<string>();
  const cuts: { partition: number; offset: string }[] = [];
  for (const { partition, next } of stored) {
    const offset = next + Math.ceil(((ends.get(partition) ?? next) - next) / 2);
    const gone = messages.filter((one) => one.partition === partition && isWithin(Number(one.offset), next, offset));
    gone.forEach(({ value }) => events.add(eventIn(value)));
    if (gone.length > 0) cuts.push({ partition, offset: String(offset) });
  }
  const admin = place.topics.kafka.admin();
  await admin.connect();
  // kafkajs looks for the partitions' leaders only among topics that were asked about before.
  await admin.fetchTopicOffsets(place.topic);
  await admin.deleteTopicRecords({ topic: place.topic, partitions: cuts });
  await admin.disconnect();
  return { events, partitions: cuts.length };
}

function isWithin(offset: number, from: number, to: number): boolean {
  return offset >= from && offset < to;
}

function eventIn(value: string): string {
  return (JSON.parse(value) as { data: { subject: string } }).data.subject;
}
