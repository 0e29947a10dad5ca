import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a process measures of itself. Labels hold route templates, scopes and codes, never anything of a person. */
export class Metrics {
  readonly registry = new Registry();
  private readonly hooks: (() => Promise<void>)[] = [];
  private readonly requests: Histogram<'method' | 'route' | 'status'>;

  constructor(service: string) {
    this.registry.setDefaultLabels({ service });
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time to answer, by route template',
      labelNames: ['method', 'route', 'status'],
      buckets: BUCKETS,
      registers: [this.registry],
    });
  }

  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** Has figures read that nobody counts in between, just before they are shown. */
  beforeScrape(hook: () => Promise<void>): void {
    this.hooks.push(hook);
  }

  /** All of it as text; figures that cannot be read now are left as they were. */
  async scrape(): Promise<string> {
    await Promise.allSettled(this.hooks.map((hook) => hook()));
    return this.registry.metrics();
  }
}
