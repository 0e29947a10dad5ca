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
  ['parked_messages', "Messages that wait for a person's decision", (gauges) => gauges.parked],
  [
    'relay_last_success_timestamp_seconds',
    'When the relay last published or found nothing to do',
    (gauges) => seconds(gauges.relayLastSuccessAt),
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
        if (value !== undefined) gauge.set({ scope: scope.scope }, value);
      }
    }
  });
}
