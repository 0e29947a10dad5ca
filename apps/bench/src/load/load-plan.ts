/** One request of a load. */
export interface PlannedRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the load process is told to do. */
export interface LoadPlan {
  readonly url: string;
  readonly connections: number;
  /** How many requests to send. */
  readonly amount: number;
  /** Sent in this order, again from the first when there are fewer than asked for. */
  readonly requests: readonly PlannedRequest[];
}

/** What the load process saw. */
export interface LoadResult {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers by status; a request that got none counts as 0. */
  readonly statuses: Readonly<Record<string, number>>;
}
