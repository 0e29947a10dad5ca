import type { UnitOfWork } from '@accord/persistence';
import { saysAnything } from '../channels/channels-of.js';
import { principalOf } from '../channels/principal-of.js';
import { createKafka } from '../kafka-client/create-kafka.js';
import { EventProducer } from '../kafka-client/event-producer.js';
import type { MessagingLog } from '../messaging-log.js';
import type { MessagingSettings } from '../messaging-settings.js';
import { DEFAULT_TUNING } from '../messaging-tuning.js';
import type { Outbox } from '../outbox/outbox.js';
import { OutboxStore } from './outbox-store.js';
import { Publisher } from './publisher.js';
import { Relay } from './relay.js';
import type { RelayStatus } from './relay-status.js';

/** The relays of a service, one per served scope. Who owns no channel has one too: it tells what it parked. */
export class Relays {
  private readonly relays: readonly Relay[];

  constructor(
    private readonly settings: MessagingSettings,
    work: Pick<UnitOfWork, 'run' | 'read'>,
    outbox: Outbox,
    private readonly log: MessagingLog,
  ) {
    const scopes = saysAnything(settings.service) ? [...settings.connections.keys()] : [];
    this.relays = scopes.map((scope) => this.relayOf(scope, work));
    const byScope = new Map(this.relays.map((relay) => [relay.status().scope, relay]));
    outbox.onCommitted((scope) => byScope.get(scope)?.wake());
  }

  /** Starts all relays; they find broker and database when these are there. */
  start(): void {
    this.relays.forEach((relay) => relay.start());
  }

  /** Resolves when every batch in flight is done and the leases are free. */
  async stop(): Promise<void> {
    await Promise.all(this.relays.map((relay) => relay.stop()));
  }

  status(): RelayStatus[] {
    return this.relays.map((relay) => relay.status());
  }

  private relayOf(scope: RelayStatus['scope'], work: Pick<UnitOfWork, 'run' | 'read'>): Relay {
    const { service, connections } = this.settings;
    const connection = connections.get(scope);
    if (!connection) throw new Error(`No Kafka connection for scope ${scope}`);
    const tuning = { ...DEFAULT_TUNING, ...this.settings.tuning };
    const kafka = createKafka(connection, `${principalOf(scope, service)}.relay`, this.log);
    const publisher = new Publisher({ scope, service }, new EventProducer(kafka));
    return new Relay({ scope, tuning }, new OutboxStore(scope, work, tuning), publisher, this.log);
  }
}
