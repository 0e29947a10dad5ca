import type { Scope } from '@accord/kernel';
import type { UnitOfWork } from '@accord/persistence';
import type { KafkaBatchServer } from '../consumer/kafka-batch-server.js';
import type { MessagingSettings } from '../messaging-settings.js';
import type { Relays } from '../relay/relays.js';
import type { ScopeGauges } from './scope-gauges.js';

const READ = `
SELECT (SELECT count(*)::int FROM (SELECT FROM outbox WHERE pos > max_pos LIMIT 10000) AS waiting) AS "outboxWaiting",
  coalesce(extract(epoch FROM now() - (SELECT recorded_at FROM outbox WHERE pos > max_pos ORDER BY pos LIMIT 1)), 0)::float8 AS "outboxOldestSeconds",
  coalesce(extract(epoch FROM now() - (SELECT min((hole ->> 'since')::timestamptz) FROM jsonb_array_elements(holes) AS hole)), 0)::float8 AS "outboxHoleSeconds",
  (SELECT count(*)::int FROM parked_message) AS parked
FROM outbox_cursor`;

/** Reads the figures of every served scope when they are asked for; nothing is counted in between. */
export class MessagingGauges {
  constructor(
    private readonly settings: MessagingSettings,
    private readonly work: Pick<UnitOfWork, 'run'>,
    private readonly relays: Relays,
    private readonly server: KafkaBatchServer,
  ) {}

  /** Of every scope whose database answers: one that is away must not hide how the others fare. */
  async read(): Promise<ScopeGauges[]> {
    const reads = [...this.settings.connections.keys()].map((scope) => this.readScope(scope));
    const settled = await Promise.allSettled(reads);
    return settled.flatMap((read) => (read.status === 'fulfilled' ? [read.value] : []));
  }

  private async readScope(scope: Scope): Promise<ScopeGauges> {
    type Row = Omit<ScopeGauges, 'scope' | 'relayLastSuccessAt' | 'consumerLastCommitAt'>;
    const [row] = await this.work.run(scope, (tx) => tx.query<Row>(READ), { readOnly: true });
    if (!row) throw new Error(`The messaging tables of scope ${scope} have no cursor: run the migrations`);
    const relay = this.relays.status().find((status) => status.scope === scope);
    const consumer = this.server.health().find((status) => status.scope === scope);
    return {
      scope,
      ...row,
      ...(relay?.lastSuccessAt && { relayLastSuccessAt: relay.lastSuccessAt }),
      ...(consumer?.lastCommitAt && { consumerLastCommitAt: consumer.lastCommitAt }),
    };
  }
}
