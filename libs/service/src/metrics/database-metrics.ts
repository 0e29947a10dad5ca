import type { ScopeDatabases } from '@accord/persistence';
import { Gauge } from 'prom-client';
import type { Metrics } from './metrics.js';

/** Puts the use of each scope's pool among the metrics: its connections, those that are idle, and who waits for one. */
export function registerDatabaseMetrics(metrics: Metrics, databases: ScopeDatabases): void {
  const gauge = new Gauge({
    name: 'accord_database_pool',
    help: 'Connections of the pool (total, idle) and callers that wait for one (waiting)',
    labelNames: ['scope', 'state'],
    registers: [metrics.registry],
  });
  metrics.beforeScrape(() => {
    for (const scope of databases.scopes) {
      const use = Object.entries(databases.pool(scope).use) as [string, number][];
      for (const [state, count] of use) gauge.set({ scope, state }, count);
    }
    return Promise.resolve();
  });
}
