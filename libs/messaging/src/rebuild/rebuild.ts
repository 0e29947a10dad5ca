import { DomainError, type Scope } from '@accord/kernel';
import type { ScopeTransaction, ShadowSchema } from '@accord/persistence';
import type { Kafka } from 'kafkajs';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChannelTopic } from '../channels/channels-of.js';
import type { EventHandlers } from '../consumer/event-handlers.js';
import { explainUnmatched } from './explain-unmatched.js';
import { LivePosition } from './live-position.js';
import { OperatorsDecisions } from './operators-decisions.js';
import type { Projection } from './projection.js';
import { RebuildRefusedError } from './rebuild-refused-error.js';
import type { RebuildReport } from './rebuild-report.js';
import { rebuildGroupOf } from './rebuild-group-of.js';
import { ReplayFence } from './replay-fence.js';
import { ReplayGate } from './replay-gate.js';
import { SliceReplayer } from './slice-replayer.js';
import { TopicReplay, type Targets } from './topic-replay.js';
import { findUnmatched } from './unmatched.js';

/** The service is held up only for as little as this: what is left to read by then takes a moment. */
const NEARLY = 500n;
/** More rounds bring nothing: the service then hears more than can be replayed. */
const MOST_ROUNDS = 50;
const MOST_TRIES = 10;

/** What is rebuilt and from where. */
export interface RebuildOrder {
  readonly scope: Scope;
  /** The live consumer: its group, which is its gate's name too. */
  readonly consumer: string;
  readonly projection: Projection;
  /** The projection's handlers and no others. */
  readonly handlers: EventHandlers;
  /** The topics with its events, by name. */
  readonly topics: ReadonlyMap<string, ChannelTopic>;
  /** Only compares. */
  readonly isCheck: boolean;
  /** Written in the transaction that exchanges the tables. */
  readonly record: (tx: ScopeTransaction, report: RebuildReport) => Promise<void> | void;
}

/** Makes a projection's tables anew from the events while the service runs, and exchanges them for the live ones. See README.md. */
export class Rebuild {
  private readonly decisions = new OperatorsDecisions();
  private readonly live: LivePosition;
  private readonly replay: TopicReplay;
  private messages = 0;

  constructor(
    kafka: Kafka,
    private readonly order: RebuildOrder,
    private readonly shadow: ShadowSchema,
  ) {
    const { scope, consumer, handlers, topics } = order;
    this.live = new LivePosition(consumer, new Set(topics.keys()));
    const gate = new ReplayGate(consumer, shadow.schemas[0], this.decisions);
    const replayer = new SliceReplayer({ scope, work: shadow.work, fence: new ReplayFence(consumer), gate, handlers });
    this.replay = new TopicReplay(kafka, {
      group: rebuildGroupOf(consumer),
      topics,
      take: async (slice) => {
        await replayer.apply(slice);
        this.messages += slice.messages.length;
      },
    });
  }

  /** Throws `RebuildRefusedError` or `ShadowError` with the live tables as they were. */
  async run(): Promise<RebuildReport> {
    const { projection } = this.order;
    await this.shadow.assertSwappable(projection.tables);
    try {
      await this.replay.open();
      await this.catchUp();
      await this.shadow.analyze(projection.tables);
      return await this.finishInTheEnd();
    } finally {
      await this.replay.close();
    }
  }

  private async catchUp(): Promise<void> {
    let reached: Targets = new Map();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const targets = await this.look((tx) => this.live.read(tx));
      if (round > 0 && distance(reached, targets) <= NEARLY) return;
      await this.look((tx) => this.decisions.read(tx, this.order.consumer));
      await this.replay.readTo(targets);
      reached = targets;
    }
  }

  /** Somebody may read the live tables for long; it is given up for a moment then, rather than let everybody wait. */
  private async finishInTheEnd(): Promise<RebuildReport> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.shadow.owner.run(this.order.scope, (tx) => this.finish(tx));
      } catch (error) {
        const isTaken = error instanceof DomainError && error.kind === 'unavailable';
        if (!isTaken || tries === MOST_TRIES) throw error;
        await pause(500 * tries);
      }
    }
  }

  /** The service stands still from the first statement to COMMIT, and nothing is changed before the last ones. */
  private async finish(tx: ScopeTransaction): Promise<RebuildReport> {
    const { consumer, projection, topics, isCheck, record } = this.order;
    await tx.query(`SET LOCAL lock_timeout = '2s'`);
    const targets = await this.live.hold(tx);
    await this.decisions.read(tx, consumer);
    await this.replay.readTo(targets);
    const unmatched = await findUnmatched(tx, this.shadow.schemas[1], consumer, [...topics.keys()]);
    if (unmatched.length > 0) throw new RebuildRefusedError(explainUnmatched(unmatched, topics));
    const tables = await this.shadow.compare(tx, projection.tables);
    if (!isCheck) await this.shadow.swap(tx, projection.tables);
    const report = { projection: projection.name, isCheck, messages: this.messages, tables };
    await record(tx, report);
    return report;
  }

  private look<T>(question: (tx: ScopeTransaction) => Promise<T>): Promise<T> {
    return this.shadow.owner.run(this.order.scope, question);
  }
}

function distance(reached: Targets, targets: Targets): bigint {
  return [...targets].reduce((sum, [key, target]) => sum + target - (reached.get(key) ?? 0n), 0n);
}
