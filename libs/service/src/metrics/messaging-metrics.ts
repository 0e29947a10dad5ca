import type { MessagingGauges, ScopeGauges } from '@accord/messaging';
import { Gauge } from 'prom-client';
import type { Metrics } from './metrics.js';

type Figure = (gauges: ScopeGauges) => number | undefined;

const seconds = (date?: Date): number | undefined => date && date.getTime() / 1000;

const FIGURES: readonly (readonly [name: string, help: string, figure: Figure])[] = [
  ['outbox_waiting', 'Events recorded and not yet published, counted up to 10000', (gauges) => gauges.outboxWaiting],
  ['outbox_oldest_seconds', 'Age of the oldest event not yet published', (gauges) => gauges.outboxOldestSeconds],
  [
    'outbox_hole_seconds',
    'Age of the oldest hole in the outbox: a transaction that old is stuck',
    (gauges) => gauges.outboxHoleSeconds,
  ],
  ['outbox_holes', 'Positions of the outbox that open transactions hold', (gauges) => gauges.outboxHoles],
  ['parked_messages', "Messages that wait for a person's decision", (gauges) => gauges.parked],
  [
    'relay_last_success_timestamp_seconds',
    'When the relay last published or found nothing to do',
    (gauges) => seconds(gauges.relayLastSuccessAt),
  ],
  ['relay_failing_seconds', 'How long publishing has failed, 0 while it works', (gauges) => gauges.relayFailingSeconds],
  ['consumer_lag', 'Messages not applied yet; absent when the broker does not say', (gauges) => gauges.consumerLag],
  [
    'consumer_failing_seconds',
    'How long reading or applying has failed, 0 while it works',
    (gauges) => gauges.consumerFailingSeconds,
  ],
  [
    'consumer_truncated_partitions',
    'Partitions whose messages Kafka lost before they were read',
    (gauges) => gauges.consumerTruncated,
  ],
  [
    'consumer_last_commit_timestamp_seconds',
    'When the consumer last committed a slice',
    (gauges) => seconds(gauges.consumerLastCommitAt),
  ],
];

/** Puts the figures of messaging among the metrics, by scope, read anew at each scrape. */
export function registerMessagingMetrics(metrics: Metrics, messaging: MessagingGauges): void {
  const gauges = FIGURES.map(([name, help, figure]) => ({
    figure,
    gauge: new Gauge({ name: `accord_${name}`, help, labelNames: ['scope'], registers: [metrics.registry] }),
  }));
  metrics.beforeScrape(async () => {
    for (const scope of await messaging.read()) {
      for (const { gauge, figure } of gauges) {
        const value = figure(scope);
        // An old figure would look like a true one.
        if (value === undefined) gauge.remove({ scope: scope.scope });
        else gauge.set({ scope: scope.scope }, value);
      }
    }
  });
}
