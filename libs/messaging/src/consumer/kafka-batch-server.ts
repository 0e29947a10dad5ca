import type { Scope } from '@accord/kernel';
import type { UnitOfWork } from '@accord/persistence';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { LogEnds, type PartitionEnds } from '../health/log-ends.js';
import { createKafka } from '../kafka-client/create-kafka.js';
import type { MessagingLog } from '../messaging-log.js';
import type { MessagingSettings } from '../messaging-settings.js';
import { DEFAULT_TUNING } from '../messaging-tuning.js';
import { assertReadable } from './assert-readable.js';
import type { ConsumerStatus } from './consumer-status.js';
import { EventHandlers } from './event-handlers.js';
import type { HandlerExtras } from './on-event.js';
import { projectionOf } from '../rebuild/projects.decorator.js';
import { Gate } from '../gate/gate.js';
import { PartitionFence } from '../gate/partition-fence.js';
import { ScopeConsumer } from './scope-consumer.js';
import { SliceApplier } from './slice-applier.js';
import { subscriptionOf } from './subscription.js';

/** As long as a session may be silent: a member that gives up earlier comes back as a stranger, who has to wait. */
const PATIENCE = 120;

/**
 * Nest's transport for events: collects the `@OnEvent` methods and runs one consumer per served scope, under that
 * scope's principal. A service without handlers reads nothing. It answers nothing: Accord asks over HTTP only.
 */
export class KafkaBatchServer extends Server implements CustomTransportStrategy {
  override readonly transportId = Symbol('kafka-batch');
  /** What a handler throws reaches the consumer, which decides; Nest must not swallow it. */
  override readonly propagatesEventHandlerErrors = true;

  /** What the service does about events; whoever releases parked ones applies them with the same. */
  readonly handlers = new EventHandlers();
  private consumers: readonly ScopeConsumer[] = [];

  constructor(
    private readonly settings: MessagingSettings,
    private readonly work: Pick<UnitOfWork, 'run'>,
    private readonly log: MessagingLog,
  ) {
    super();
  }

  /** Nest would chain several handlers of an event and run them at the same time; here they run one after the other. */
  override addHandler(
    pattern: unknown,
    callback: MessageHandler,
    isEventHandler = false,
    extras: HandlerExtras = {},
  ): void {
    const type = String(pattern);
    if (!isEventHandler) throw new Error(`${type}: there is no request-reply over Kafka, use @OnEvent`);
    this.handlers.add(type, callback, extras.takesRuns === true, extras.controller && projectionOf(extras.controller));
    this.messageHandlers.set(type, callback);
  }

  /** Starts the consumers and returns at once: a service serves its pages while the broker is away. */
  listen(callback: (error?: unknown) => void): void {
    try {
      assertReadable(this.settings.service, this.handlers.types);
      const scopes = this.handlers.types.length > 0 ? [...this.settings.connections.keys()] : [];
      this.consumers = scopes.map((scope) => this.consumerOf(scope));
      this.consumers.forEach((consumer) => consumer.start());
    } catch (error) {
      callback(error);
      return;
    }
    callback();
  }

  /** Resolves when every slice in work is committed and the groups are left. */
  async close(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.stop()));
  }

  /** How the consumers are doing, one entry per scope; empty when nothing is read. */
  health(): ConsumerStatus[] {
    return this.consumers.map((consumer) => consumer.status());
  }

  override on(): never {
    throw new Error('The Kafka transport has no events to listen to; ask health()');
  }

  override unwrap<T>(): T {
    return this.consumers as T;
  }

  private consumerOf(scope: Scope): ScopeConsumer {
    const connection = this.settings.connections.get(scope);
    if (!connection) throw new Error(`No Kafka connection for scope ${scope}`);
    const tuning = { ...DEFAULT_TUNING, ...this.settings.tuning };
    const subscription = subscriptionOf(this.settings, scope);
    const fence = new PartitionFence(subscription.group);
    const tools = { scope, work: this.work, fence, gate: new Gate(subscription.group), handlers: this.handlers };
    const applier = new SliceApplier(tools, tuning.tries, this.log);
    const storedOffsets = () => this.work.run(scope, (tx) => fence.stored(tx));
    const kafka = createKafka(connection, subscription.group, this.log, PATIENCE);
    const asking = createKafka(connection, `${subscription.group}.ends`, this.log);
    const logEnds = () => readLogEnds(asking, [...subscription.topics.keys()]);
    const reading = { subscription, applier, handlers: this.handlers, tuning, storedOffsets, logEnds };
    return new ScopeConsumer(kafka, reading, this.log);
  }
}

/** Asked seldom, so that no connection is kept for it. */
async function readLogEnds(kafka: ReturnType<typeof createKafka>, topics: readonly string[]): Promise<PartitionEnds> {
  const ends = new LogEnds(kafka, topics);
  try {
    return await ends.read();
  } finally {
    await ends.close();
  }
}
