/** What a process of one kafkajs is asked to do. */
export type ClientTask =
  | { readonly do: 'produce'; readonly topic: string; readonly headers: number; readonly batches: number }
  | { readonly do: 'idle'; readonly connections: number; readonly seconds: number };

/** What it has done: something, and the CPU seconds of its process meanwhile. */
export interface ClientResult {
  readonly done: number;
  readonly cpuSeconds: number;
}

/** Whether the process uses kafkajs as published or as Accord patches it. */
export type Flavour = 'stock' | 'patched';
