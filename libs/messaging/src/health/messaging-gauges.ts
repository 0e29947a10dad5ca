import type { Scope } from '@accord/kernel';
import type { UnitOfWork } from '@accord/persistence';
import { subscriptionOf } from '../consumer/subscription.js';
import type { KafkaBatchServer } from '../consumer/kafka-batch-server.js';
import { createKafka } from '../kafka-client/create-kafka.js';
import type { MessagingLog } from '../messaging-log.js';
import type { MessagingSettings } from '../messaging-settings.js';
import type { Relays } from '../relay/relays.js';
import { answerWithin } from './answer-within.js';
import { consumerLag, type AppliedOffset } from './consumer-lag.js';
import { LogEnds } from './log-ends.js';
import type { ScopeGauges } from './scope-gauges.js';

const READ = `
SELECT (SELECT count(*)::int FROM (SELECT FROM outbox WHERE pos > max_pos LIMIT 10000) AS waiting) AS "outboxWaiting",
  coalesce(extract(epoch FROM now() - (SELECT recorded_at FROM outbox WHERE pos > max_pos ORDER BY pos LIMIT 1)), 0)::float8 AS "outboxOldestSeconds",
  coalesce((SELECT sum((hole ->> 'to')::bigint - (hole ->> 'from')::bigint + 1) FROM jsonb_array_elements(holes) AS hole), 0)::int AS "outboxHoles",
  coalesce(extract(epoch FROM now() - (SELECT min((hole ->> 'since')::timestamptz) FROM jsonb_array_elements(holes) AS hole)), 0)::float8 AS "outboxHoleSeconds",
  (SELECT count(*)::int FROM parked_message) AS parked,
  (SELECT max(committed_at) FROM consumer_offset) AS "committedAt",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('topic', topic, 'partition', partition, 'next', next_offset::text)), '[]')
    FROM consumer_offset WHERE consumer = $1) AS applied
FROM outbox_cursor`;

/** A scrape waits no longer for the broker. */
const PATIENCE_MS = 2000;

type Counted = Pick<
  ScopeGauges,
  'outboxWaiting' | 'outboxOldestSeconds' | 'outboxHoles' | 'outboxHoleSeconds' | 'parked'
>;
type Row = Counted & { readonly committedAt: Date | null; readonly applied: readonly AppliedOffset[] };

/** Reads the figures of every served scope when they are asked for; nothing is counted in between. */
export class MessagingGauges {
  private readonly ends = new Map<Scope, LogEnds>();

  constructor(
    private readonly settings: MessagingSettings,
    private readonly work: Pick<UnitOfWork, 'run'>,
    private readonly running: { readonly relays: Relays; readonly server: KafkaBatchServer },
    private readonly log: MessagingLog,
  ) {}

  /** Of every scope whose database answers: one that is away must not hide how the others fare. */
  async read(): Promise<ScopeGauges[]> {
    const reads = [...this.settings.connections.keys()].map((scope) => this.readScope(scope));
    const settled = await Promise.allSettled(reads);
    return settled.flatMap((read) => (read.status === 'fulfilled' ? [read.value] : []));
  }

  /** Ends the connections that it asked the broker by. */
  async close(): Promise<void> {
    await Promise.all([...this.ends.values()].map((ends) => ends.close()));
  }

  private async readScope(scope: Scope): Promise<ScopeGauges> {
    const { group } = subscriptionOf(this.settings, scope);
    const [[row], ends] = await Promise.all([
      this.work.run(scope, (tx) => tx.query<Row>(READ, [group]), { readOnly: true }),
      answerWithin(PATIENCE_MS, this.endsOf(scope).read()),
    ]);
    if (!row) throw new Error(`The messaging tables of scope ${scope} have no cursor: run the migrations`);
    const { committedAt, applied, ...counted } = row;
    const relay = this.running.relays.status().find((status) => status.scope === scope);
    const consumer = this.running.server.health().find((status) => status.scope === scope);
    return {
      scope,
      ...counted,
      ...(ends && { consumerLag: consumerLag(ends, applied) }),
      consumerTruncated: consumer?.truncated?.length ?? 0,
      ...(committedAt && { consumerLastCommitAt: committedAt }),
      ...(relay?.lastSuccessAt && { relayLastSuccessAt: relay.lastSuccessAt }),
      relayFailingSeconds: secondsSince(relay?.failingSince),
      consumerFailingSeconds: secondsSince(consumer?.failingSince),
    };
  }

  private endsOf(scope: Scope): LogEnds {
    const known = this.ends.get(scope);
    if (known) return known;
    const connection = this.settings.connections.get(scope);
    if (!connection) throw new Error(`No Kafka connection for scope ${scope}`);
    const { group, topics } = subscriptionOf(this.settings, scope);
    const ends = new LogEnds(createKafka(connection, `${group}.gauges`, this.log), [...topics.keys()]);
    this.ends.set(scope, ends);
    return ends;
  }
}

function secondsSince(date: Date | undefined): number {
  return date ? (Date.now() - date.getTime()) / 1000 : 0;
}
