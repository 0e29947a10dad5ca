import { dirname } from 'node:path';
import { partitionFor } from '@accord/messaging/machinery';
import { TestTopics, type TestScopeDatabases } from '@accord/testing';
import type { Producer, TopicMessages } from 'kafkajs';
import type { Client } from 'pg';
import { percentile } from '../../report/statistics.js';
import { JUDGEMENT_PLACE, openJudgementDatabase } from '../apply/judgement-database.js';
import { insertRows } from '../apply/row-work.js';
import { pingPong } from '../latency/ping-pong.js';
import { perSecond } from '../per-second.js';
import { RelayGround } from '../relay/relay-ground.js';
import type { Turns } from '../take-turns.js';
import { fillTopic } from '../transport/fill-topic.js';
import { readApart } from '../transport/read-apart.js';
import { WritersGround } from '../writers/writers-ground.js';
import { copyRows } from './copy-floor.js';
import { syncTimes } from './disk-floor.js';
import { insertsPerSecond } from './insert-floor.js';
import { readRows, sendPrebuilt } from './relay-floor.js';

/** How many connections insert at the same time. */
export const PLAIN_WRITERS = 8;
/** As many as a slice has, at most. */
export const MESSAGES_OF_BATCH = 500;
const ROWS = 30_000;
const READ = 120_000;
const SECONDS = 2;
const SAMPLES = 200;

interface Grounds {
  readonly writers: WritersGround;
  readonly listening: TestScopeDatabases;
  readonly outbox: RelayGround;
  readonly topics: TestTopics;
}

interface Tools {
  readonly plain: readonly Client[];
  readonly effects: Client;
  readonly producer: Producer;
  readonly batches: readonly TopicMessages[];
}

/** All that the floors stand on, filled before any of them is measured. */
export class FloorsGround {
  private constructor(
    private readonly grounds: Grounds,
    private readonly tools: Tools,
    private readonly folder: string,
    private readonly share: number,
  ) {}

  /** The share is how much of everything is done in one turn: 1, or less for a quick look. */
  static async open(share: number): Promise<FloorsGround> {
    const [writers, listening] = [await WritersGround.open(), await openJudgementDatabase()];
    const [outbox, topics] = [await RelayGround.open(ROWS * share), await TestTopics.open()];
    await fillTopic(topics, READ * share);
    const plain = await Promise.all(Array.from({ length: PLAIN_WRITERS }, () => writers.plainClient()));
    const effects = await listening.connect(JUDGEMENT_PLACE.reading, 'joint_reports');
    const producer = outbox.topics.kafka.producer({
      idempotent: true,
      createPartitioner:
        () =>
        ({ message, partitionMetadata }) =>
          message.partition ?? partitionFor(String(message.key), partitionMetadata.length),
    });
    await producer.connect();
    const batches = await outbox.prebuilt(MESSAGES_OF_BATCH);
    const { rows } = await outbox.admin.query<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`);
    const tools = { plain, effects, producer, batches };
    // Beside PostgreSQL's own files, on the same disk.
    return new FloorsGround({ writers, listening, outbox, topics }, tools, dirname(rows[0]?.folder ?? ''), share);
  }

  get turns(): Record<'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8', Turns[string]> {
    const { share, folder } = this;
    const { plain, effects } = this.tools;
    const slices = (ROWS * share) / MESSAGES_OF_BATCH;
    return {
      F1: () => insertsPerSecond(plain, SECONDS * share),
      F2: () => insertRows(effects, slices, MESSAGES_OF_BATCH),
      F3: () => copyRows(effects, slices, MESSAGES_OF_BATCH),
      F4: () => perSecond(() => this.readAll()),
      F5: () => perSecond(() => this.sendAll()),
      F6: () => this.countApart(),
      F7: async () => percentile(await pingPong(SAMPLES), 0.5),
      F8: () => Promise.resolve(percentile(syncTimes(folder, SAMPLES), 0.5)),
    };
  }

  async close(): Promise<void> {
    const { writers, listening, outbox, topics } = this.grounds;
    await this.tools.producer.disconnect();
    for (const ground of [writers, listening, outbox, topics]) await ground.close();
  }

  private async readAll(): Promise<number> {
    const rows = ROWS * this.share;
    let pos = '0';
    for (let read = 0; read < rows; read += MESSAGES_OF_BATCH) {
      pos = await readRows(this.grounds.outbox.admin, pos, MESSAGES_OF_BATCH);
    }
    return rows;
  }

  private async sendAll(): Promise<number> {
    let sent = 0;
    for (const batch of this.tools.batches) sent += await sendPrebuilt(this.tools.producer, batch);
    return sent;
  }

  private countApart(): Promise<number> {
    const { people: topic, scope } = this.grounds.topics;
    const amount = READ * this.share;
    return readApart({ reader: 'count', topic, scope, warmUp: amount / 3, amount });
  }
}
